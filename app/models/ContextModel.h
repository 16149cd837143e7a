// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/History.h"

#include <QAbstractListModel>

namespace Concordat
{

class Session;

/// What there is to know about the session's current clause: its topics, figures, references both ways, terms and problems, and what the
/// other authorities of the library say on the same topic, where one that is silent is told as silent.
class ContextModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Heading, Topic, Fact, Clause, Authority, Silence };

    enum Role {
        KindRole = Qt::UserRole + 1, ///< Kind as int
        LabelRole,                   ///< QString: clause id, or empty
        DetailRole,                  ///< QString: a line below the text; may be empty
        KeyRole,                     ///< QString: the protocol that the row leads to; empty where it leads nowhere
        ClauseIdRole,                ///< QString: the clause that it leads to
        TopicRole,                   ///< QString: of a topic's row, its id
    };

    explicit ContextModel(Session *session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// The topic on which the others are shown; at first the clause's primary one.
    QString topic() const { return m_topic; }
    void setTopic(const QString &id);

private:
    struct Row {
        Kind kind = Kind::Fact;
        QString text;
        QString label = {};
        QString detail = {};
        Place place = {};
        QString topic = {};
    };

    void reload();
    void rebuild();
    void addHeading(const QString &text);
    void addTopics();
    void addFigures();
    void addReferences();
    void addTerms();
    void addProblems();
    void addOthers();
    void addOther(const QString &key, const QString &name, const QStringList &clauses);
    Row clauseRow(const QString &key, int clause) const;
    QStringList topicsOfCurrent() const;

    Session *m_session;
    QList<Row> m_rows;
    QString m_topic;
};

} // namespace Concordat
