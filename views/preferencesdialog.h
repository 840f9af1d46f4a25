// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QAction;
class QActionGroup;
class QStackedWidget;
class QVBoxLayout;

namespace docket {

class SideList;
struct Actions;

// Preferences as another face of the actions that stand in the View menu: a change
// triggers the action, and whatever checks the action is seen here. So everything acts at
// once and there is nothing to confirm. The actions must outlive it. Goes with its end.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT
public:
    // `settingsFile` is shown as the place where settings are kept.
    PreferencesDialog(
        const Actions& actions, QAction& keepHistory, const QString& settingsFile, QWidget* parent = nullptr);
    // One page more, behind the others; takes it over.
    void add(const QString& title, QWidget* page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* addPage(const QString& title);
    void addLook(const Actions& actions);
    void addLoading(const Actions& actions);
    void addCopying(const Actions& actions);
    void addPrivacy(QAction& keepHistory, const QString& settingsFile);
    QWidget* segmentsFor(const QActionGroup& group, const QString& name);
    QWidget* comboFor(const QActionGroup& group, const QString& name);
    QWidget* checkFor(QAction* action, const QString& text, const QString& objectName);

    SideList* m_list;
    QStackedWidget* m_pages;
};

} // namespace docket
