// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/LensBar.h"

#include "session/Session.h"
#include "ui/widgets/Tones.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace Concordat
{

LensBar::LensBar(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new QLabel(this))
    , m_rest(new QToolButton(this))
    , m_clear(new QToolButton(this))
{
    setAccessibleName(tr("What is shown"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_clear->setText(tr("Show &everything"));
    m_clear->setToolTip(tr("Shows every clause as usual again"));
    for (QToolButton *button : {m_rest, m_clear}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    }
    auto *row = new QHBoxLayout(this);
    const int gap = fontMetrics().averageCharWidth();
    row->setContentsMargins(gap * 2, gap / 2, gap, gap / 2);
    row->addWidget(m_text, 1);
    row->addWidget(m_rest);
    row->addWidget(m_clear);

    connect(m_rest, &QToolButton::clicked, this, &LensBar::toggleRest);
    connect(m_clear, &QToolButton::clicked, this, &LensBar::clear);
    connect(session, &Session::lensChanged, this, &LensBar::showLens);
    connect(session, &Session::protocolChanged, this, &LensBar::showLens);
    showLens();
}

QString LensBar::text() const
{
    return m_text->text();
}

QString LensBar::describe(const Lens &lens)
{
    const auto ofSide = [&lens](const QString &all, const QString &members, const QString &officers) {
        return lens.side == Lens::Side::Everyone ? all : lens.side == Lens::Side::Members ? members : officers;
    };
    switch (lens.force) {
    case Lens::Force::Any:
        return ofSide(tr("everything"), tr("rules for members"), tr("rules for officers"));
    case Lens::Force::Duties:
        return ofSide(tr("duties"), tr("duties of members"), tr("duties of officers"));
    case Lens::Force::Advice:
        return ofSide(tr("advice"), tr("advice to members"), tr("advice to officers"));
    case Lens::Force::Expectations:
        return ofSide(tr("expectations and rights"), tr("expectations and rights of members"), tr("expectations and rights of officers"));
    case Lens::Force::Permissions:
        return ofSide(tr("permissions"), tr("permissions of members"), tr("permissions of officers"));
    }
    Q_UNREACHABLE_RETURN({});
}

void LensBar::showLens()
{
    const Lens &lens = m_session->lens();
    const bool shown = !lens.isClear() && m_session->currentEntry() >= 0;
    setVisible(shown);
    if (!shown)
        return;
    const QList<Clause> &clauses = m_session->protocol().clauses();
    const auto matching = std::ranges::count_if(clauses, [&](const Clause &clause) { return lens.matches(clause); });
    const auto all = std::ranges::count_if(clauses, [](const Clause &clause) { return !clause.isHeading(); });
    const bool hidden = lens.rest == Lens::Rest::Hidden;
    const QString what = hidden ? tr("Only %1: %2 of %3 clauses; the rest is hidden") : tr("Only %1: %2 of %3 clauses; the rest is dimmed");
    m_text->setText(what.arg(describe(lens)).arg(matching).arg(all));
    m_rest->setText(hidden ? tr("&Dim the rest") : tr("&Hide the rest"));
    m_rest->setToolTip(hidden ? tr("Shows the other clauses again, in grey") : tr("Leaves the other clauses out"));
}

void LensBar::toggleRest()
{
    Lens lens = m_session->lens();
    lens.rest = lens.rest == Lens::Rest::Hidden ? Lens::Rest::Dimmed : Lens::Rest::Hidden;
    m_session->setLens(lens);
}

void LensBar::clear()
{
    m_session->setLens({.rest = m_session->lens().rest});
}

void LensBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tones tones(palette());
    painter.fillRect(rect(), tones.current);
    painter.setPen(tones.faint);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace Concordat
