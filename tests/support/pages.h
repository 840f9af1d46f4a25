// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/scriptedserver.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>

namespace docket::test {

// One valid order of the schema, with this id.
QByteArray orderBody(const QString& id);

// A page of such orders; an empty next is null.
QByteArray pageBody(const QStringList& ids, const QString& next = {});
// The same from ready JSON: orders, and what stands behind "next":
QByteArray pageOf(const QByteArrayList& orders, const QByteArray& nextJson = "null");

QByteArray envelopeBody(const QByteArray& code, const QByteArray& message = "It failed.");

// A whole HTTP/1.1 response; Content-Length is added unless a header of this name or
// Transfer-Encoding is given.
QByteArray http(int status, const QByteArray& body, const QByteArrayList& headers = {});

Answer ok(const QStringList& ids, const QString& next = {});
Answer status(int code, const QByteArray& body = {}, const QByteArrayList& headers = {});

// "prefix1" … "prefix<count>"
QStringList numberedIds(const QString& prefix, int count);

QByteArray gzipped(const QByteArray& bytes);

} // namespace docket::test
