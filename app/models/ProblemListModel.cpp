// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ProblemListModel.h"

#include "models/ProblemText.h"
#include "session/Session.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

ProblemListModel::ProblemListModel(Session *session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_protocol(session->protocol())
{
    connect(session, &Session::protocolChanged, this, &ProblemListModel::reload);
}

void ProblemListModel::reload()
{
    beginResetModel();
    m_protocol = m_session->protocol();
    endResetModel();
}

int ProblemListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_protocol.problems().size());
}

int ProblemListModel::clauseOf(const Problem &problem) const
{
    if (const std::optional<int> clause = m_protocol.find(problem.subject); clause && !problem.subject.isEmpty())
        return *clause;
    return m_session->clauseAtLine(problem.line).value_or(-1);
}

QVariant ProblemListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Problem &problem = m_protocol.problems().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return ProblemText::title(problem);
    case Qt::AccessibleTextRole:
        return ProblemText::sentence(problem);
    case AdviceRole:
        return ProblemText::advice(problem);
    case PlaceRole:
        return ProblemText::place(problem);
    case LineRole:
        return problem.line;
    case ClauseRole:
        return clauseOf(problem);
    }
    return {};
}

QHash<int, QByteArray> ProblemListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{AdviceRole, "advice"_ba}, {PlaceRole, "place"_ba}, {LineRole, "line"_ba}, {ClauseRole, "clause"_ba}});
    return names;
}

} // namespace Concordat
