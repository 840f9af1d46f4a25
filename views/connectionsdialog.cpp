// SPDX-License-Identifier: MIT
#include "views/connectionsdialog.h"

#include "models/api/guidance.h"
#include "views/button.h"
#include "views/fieldframe.h"
#include "views/numbertext.h"
#include "views/paint.h"
#include "views/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace docket {

namespace {

constexpr int dialogWidthOfConnections = 680;
constexpr int rowsOfConnections = 11;
constexpr int nameColumn = 0;
constexpr int stateColumn = 1;
constexpr int slotRole = Qt::UserRole;
constexpr int integrationRole = Qt::UserRole + 1;

QIcon labelIcon(const Theme& theme, LabelColor color)
{
    constexpr int side = 16;
    QPixmap square(side, side);
    square.fill(Qt::transparent);
    if (color != LabelColor::None) {
        QPainter painter(&square);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.connectionColor(static_cast<int>(color) - 1));
        painter.drawRoundedRect(QRectF(3, 3, 10, 10), 2, 2);
    }
    return QIcon(square);
}

QString regionText(const QUrl& baseUrl)
{
    if (baseUrl == europeUrl())
        return ConnectionsDialog::tr("Europe");
    if (baseUrl == unitedStatesUrl())
        return ConnectionsDialog::tr("United States");
    return baseUrl.host(QUrl::FullyDecoded);
}

QString phaseText(const SourceState& source)
{
    switch (source.phase) {
    case SourceState::Phase::Waiting:
        return ConnectionsDialog::tr("Waits for its turn");
    case SourceState::Phase::Loading:
        return ConnectionsDialog::tr("Loading page %L1").arg(source.page);
    case SourceState::Phase::Retrying:
    case SourceState::Phase::Partial:
    case SourceState::Phase::Failed:
        return source.failure ? guidance(*source.failure).title : ConnectionsDialog::tr("Something is missing");
    case SourceState::Phase::Complete:
        return ConnectionsDialog::tr("%Ln order(s)", nullptr, static_cast<int>(source.orders));
    case SourceState::Phase::Stopped:
        return ConnectionsDialog::tr("Stopped");
    }
    return {};
}

QString keyText(const ConnectionState& state)
{
    if (!state.connection.enabled)
        return ConnectionsDialog::tr("Switched off");
    if (state.key == KeyState::Waiting)
        return ConnectionsDialog::tr("Waiting for your password store");
    QString problem = keyStateSentence(state.key);
    if (!problem.isEmpty())
        return problem;
    const QString region = regionText(state.connection.baseUrl);
    return state.key == KeyState::SessionOnly ? ConnectionsDialog::tr("%1, key until you quit", "a region").arg(region)
                                              : region;
}

const QTreeWidgetItem* connectionOf(const QTreeWidgetItem* item)
{
    return item && item->parent() ? item->parent() : item;
}

} // namespace

ConnectionsDialog::ConnectionsDialog(QWidget* parent)
    : Dialog(tr("Connections"), dialogWidthOfConnections, parent)
    , m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("connectionsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    column().addWidget(new TextLabel(tr("Connections"), TextStyle::Title));
    column().addSpacing(4);
    column().addWidget(
        new TextLabel(tr("What is checked is loaded. A key is kept in your password store, once for each connection."),
            TextStyle::Small, Token::Text2));
    column().addSpacing(16);
    m_tree->setObjectName(QStringLiteral("connections"));
    m_tree->setAccessibleName(tr("Connections"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Name"), tr("State")});
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(nameColumn, 300);
    m_tree->setFixedHeight(rowsOfConnections * themeOf(this).px(Measure::MenuItem));
    column().addWidget(new FieldFrame(m_tree, QMargins(4, 4, 4, 4)));
    column().addSpacing(16);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* add = new Button(Button::Kind::Plain, tr("&New…"));
    add->setObjectName(QStringLiteral("addConnection"));
    connect(add, &QPushButton::clicked, this, &ConnectionsDialog::addRequested);
    row->addWidget(add);
    addButton(*row, tr("&Edit…"), "editConnection", &ConnectionsDialog::editRequested);
    addButton(*row, tr("&Duplicate…"), "duplicateConnection", &ConnectionsDialog::duplicateRequested);
    addButton(*row, tr("&Remove…"), "removeConnection", &ConnectionsDialog::removeRequested);
    row->addStretch(1);
    auto* close = new Button(Button::Kind::Primary, tr("Close"));
    close->setObjectName(QStringLiteral("closeConnections"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    column().addLayout(row);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ConnectionsDialog::takeCheck);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ConnectionsDialog::follow);
    follow();
}

Button* ConnectionsDialog::addButton(
    QLayout& row, const QString& text, const char* name, void (ConnectionsDialog::*signal)(const QString&))
{
    auto* button = new Button(Button::Kind::Plain, text);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, [this, signal] { Q_EMIT(this->*signal)(currentSlot()); });
    row.addWidget(button);
    m_ofCurrent += button;
    return button;
}

void ConnectionsDialog::showConnections(const QList<ConnectionState>& connections, const QList<SourceState>& sources)
{
    const QScopedValueRollback showing(m_showing, true);
    m_connections = connections;
    m_sources = sources;
    while (m_tree->topLevelItemCount() > connections.size())
        std::unique_ptr<QTreeWidgetItem>(m_tree->takeTopLevelItem(m_tree->topLevelItemCount() - 1));
    for (int i = 0; i < connections.size(); ++i) {
        const ConnectionState& state = connections.at(i);
        QTreeWidgetItem* item = m_tree->topLevelItem(i);
        if (!item) {
            item = new QTreeWidgetItem(m_tree);
            item->setExpanded(true);
        }
        showConnection(*item, state);
        const QList<Integration>& integrations = state.connection.integrations;
        while (item->childCount() > integrations.size())
            std::unique_ptr<QTreeWidgetItem>(item->takeChild(item->childCount() - 1));
        for (int j = 0; j < integrations.size(); ++j) {
            QTreeWidgetItem* child = item->child(j) ? item->child(j) : new QTreeWidgetItem(item);
            showIntegration(*child, integrations.at(j), state, sources);
        }
    }
    if (!m_tree->currentItem() && m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    follow();
}

void ConnectionsDialog::showConnection(QTreeWidgetItem& item, const ConnectionState& state)
{
    const Connection& connection = state.connection;
    item.setText(nameColumn, connection.name);
    item.setIcon(nameColumn, labelIcon(themeOf(this), connection.color));
    item.setData(nameColumn, slotRole, connection.keySlot);
    item.setCheckState(nameColumn, connection.enabled ? Qt::Checked : Qt::Unchecked);
    item.setText(stateColumn, keyText(state));
    item.setToolTip(stateColumn, plainToolTip(keyText(state)));
    item.setSizeHint(nameColumn, QSize(0, themeOf(this).px(Measure::MenuItem)));
}

void ConnectionsDialog::showIntegration(QTreeWidgetItem& item, const Integration& integration,
    const ConnectionState& state, const QList<SourceState>& sources)
{
    item.setText(nameColumn, integration.label());
    item.setToolTip(nameColumn, plainToolTip(integration.id));
    item.setData(nameColumn, slotRole, state.connection.keySlot);
    item.setData(nameColumn, integrationRole, integration.id);
    item.setCheckState(nameColumn, integration.enabled ? Qt::Checked : Qt::Unchecked);
    item.setDisabled(!state.connection.enabled);
    const auto source = std::find_if(sources.cbegin(), sources.cend(), [&](const SourceState& one) {
        return one.source.integrationId == integration.id && one.source.connection == state.connection.keySlot;
    });
    const QString words = !integration.enabled ? tr("Switched off")
        : source == sources.cend()             ? QString()
                                               : phaseText(*source);
    item.setText(stateColumn, words);
    item.setToolTip(stateColumn, plainToolTip(words));
}

void ConnectionsDialog::takeCheck(QTreeWidgetItem* item)
{
    if (m_showing)
        return;
    const QString slot = item->data(nameColumn, slotRole).toString();
    const bool enabled = item->checkState(nameColumn) == Qt::Checked;
    if (item->parent())
        Q_EMIT integrationEnabledChosen(slot, item->data(nameColumn, integrationRole).toString(), enabled);
    else
        Q_EMIT enabledChosen(slot, enabled);
}

QString ConnectionsDialog::currentSlot() const
{
    const QTreeWidgetItem* item = connectionOf(m_tree->currentItem());
    return item ? item->data(nameColumn, slotRole).toString() : QString();
}

void ConnectionsDialog::follow()
{
    const bool any = !currentSlot().isEmpty();
    for (Button* button : std::as_const(m_ofCurrent))
        button->setEnabled(any);
}

// Another theme: the squares are pictures.
void ConnectionsDialog::changeEvent(QEvent* event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_connections.isEmpty())
        showConnections(m_connections, m_sources);
}

} // namespace docket
