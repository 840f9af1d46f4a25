// SPDX-License-Identifier: MIT
#pragma once

#include "models/teamstate.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace docket {

class Button;
class TextLabel;

// The page of the preferences where marks are shared with a team, or not. What is entered
// acts at once, but for the secret, which its button gives.
class TeamPage final : public QWidget
{
    Q_OBJECT
public:
    explicit TeamPage(QWidget* parent = nullptr);

    using QWidget::show;
    void show(const TeamState& state);

Q_SIGNALS:
    void switched(bool on);
    void folderWanted(); // a question for one
    void named(const QString& name);
    void secretGiven(const QString& secret);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addFolder(QVBoxLayout& column);
    void addName(QVBoxLayout& column);
    void addSecret(QVBoxLayout& column);
    void giveSecret();

    QCheckBox* m_on;
    TextLabel* m_folder;
    QLineEdit* m_name;
    QLineEdit* m_secret;
    TextLabel* m_told;
};

} // namespace docket
