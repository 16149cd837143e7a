// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace Concordat
{

/// The words that carry meaning for the analysis of a clause; every other word is Other.
enum class Word : std::uint16_t {
    Other,
    Number, ///< digits, with full stops between them
    // Verbs and auxiliaries
    Must,
    Shall,
    Will,
    Should,
    May,
    Can,
    Cannot,
    Could,
    Need,
    Needs,
    Is,
    Are,
    Be,
    Been,
    Was,
    Were,
    Has,
    Have,
    Had,
    Having,
    Do,
    Does,
    Being,
    Not,
    Never,
    No,
    Nor,
    Neither,
    None,
    Only,
    Required,
    Requires,
    Require,
    Expect,
    Expected,
    Entitled,
    Right,
    Rights,
    Duty,
    Duties,
    Obligation,
    Bound,
    Free,
    Able,
    Authorised,
    Empowered,
    Power,
    Prevented,
    Prohibit,
    Prevent,
    Limited,
    Restricted,
    Important,
    Preferable,
    Encouraged,
    Presumption,
    Against,
    Role,
    Roles,
    Open,
    Receive,
    Permitted,
    Allowed,
    Aim,
    Purpose,
    Job,
    Objective,
    Function,
    Remedy,
    Step,
    Area,
    Areas,
    Intention,
    Principle,
    // Verbs of possibility and prediction, after may and will
    Happening, ///< arise, result, lead, differ, involve, ...
    Perfect,   ///< appear, seem, become
    Provide,
    Apply,
    Form,
    Take,
    Place,
    Subject,
    Necessary,
    Also,
    Adverb,
    Doubt,
    Future,
    There,
    Appropriate,
    Effort,
    // Joints of a sentence
    If,
    Where,
    When,
    Whenever,
    Whether,
    Unless,
    Until,
    Provided,
    Which,
    Who,
    Whom,
    Whose,
    That,
    How,
    What,
    Why,
    As,
    So,
    Order,
    Than,
    And,
    Or,
    But,
    Then,
    Because,
    Although,
    While,
    Example,
    Examples,
    Exceptions,
    Including,
    Particularly,
    Namely,
    Such,
    Under,
    Circumstances,
    Following,
    Case,
    // Prepositions and determiners
    To,
    Of,
    By,
    For,
    With,
    From,
    In,
    On,
    At,
    Between,
    Before,
    After,
    During,
    About,
    Regarding,
    Within,
    Upon,
    The,
    A,
    An,
    This,
    These,
    Those,
    All,
    Any,
    Each,
    Every,
    Some,
    Both,
    Same,
    Either,
    You,
    They,
    He,
    She,
    It,
    We,
    Their,
    His,
    Her,
    Your,
    Its,
    Our,
    Them,
    Themselves,
    // Actors
    Member,
    Members,
    Councillor,
    Councillors,
    Officer,
    Officers,
    Employee,
    Employees,
    Staff,
    Chief,
    Fire,
    Executive,
    Monitoring,
    Finance,
    Treasurer,
    Clerk,
    Chair,
    Vice,
    Leader,
    Leaders,
    Group,
    Groups,
    Political,
    Party,
    Committee,
    Panel,
    Authority,
    Council,
    Manager,
    Managers,
    Director,
    Directors,
    Senior,
    Management,
    Team,
    Public,
    Proper,
    Principal,
    Service,
    Person,
    Persons,
    Meeting,
    Meetings,
    // References
    Section,
    Sections,
    Paragraph,
    Paragraphs,
    Clause,
    Clauses,
    Part,
    Parts,
    Appendix,
    Annex,
    Schedule,
    Article,
    Regulation,
    Rule,
    Above,
    Below,
    Here,
    Approach,
    Guidance,
    Act,
    Acts,
    Code,
    Codes,
    Constitution,
    Rules,
    Regulations,
    Orders,
    Policy,
    Policies,
    Protocol,
    Procedure,
    Procedures,
    Handbook,
    Strategy,
    Register,
    Scheme,
    Schemes,
    Standing,
    Conduct,
    Practice,
    Ethics,
    Delegation,
    Report,
    Terms,
    References,
    Reference,
    Construed,
    Convention,
    Criteria,
    Conditions,
    Standards,
    Information,
    Document,
    Charter,
    // Figures
    Day,
    Days,
    Week,
    Weeks,
    Month,
    Months,
    Year,
    Years,
    Yearly,
    Hour,
    Hours,
    Minutes,
    Working,
    Clear,
    Calendar,
    Annual,
    Annually,
    Basis,
    Cycle,
    Quarterly,
    Monthly,
    Adoption,
    Approval,
    Review,
    Reviewed,
    January,
    February,
    March,
    April,
    June,
    July,
    August,
    September,
    October,
    November,
    December,
    One,
    Two,
    Three,
    Four,
    Five,
    Six,
    Seven,
    Eight,
    Nine,
    Ten,
    Eleven,
    Twelve,
    Fourteen,
    Fifteen,
    Twenty,
    Thirty,
    // Punctuation
    FullStop,
    Comma,
    Semicolon,
    Colon,
    OpenBracket,
    CloseBracket,
    OpenQuote,
    CloseQuote,
    Dash,
    Pound,
    Slash,
};

template <size_t count>
constexpr bool isOneOf(Word word, const Word (&words)[count])
{
    return [&]<size_t... at>(std::index_sequence<at...>) { return ((word == words[at]) || ...); }(std::make_index_sequence<count>());
}

/// A set of words, for asking of each word of a text whether it is in it.
class WordSet
{
public:
    template <typename Predicate>
    consteval explicit WordSet(Predicate holds)
    {
        for (size_t word = 0; word < size; ++word)
            m_has[word] = holds(static_cast<Word>(word));
    }

    constexpr bool operator[](Word word) const { return m_has[static_cast<size_t>(word)]; }

private:
    static constexpr size_t size = static_cast<size_t>(Word::Slash) + 1;
    std::array<bool, size> m_has = {};
};

/// A word, number or mark of a clause's text.
struct Token {
    quint64 key = 0; ///< the same for two printings of one word, whatever their case; 0 for marks
    int begin = 0;
    std::uint16_t length = 0;
    Word word = Word::Other;
    bool capital = false; ///< begins with a capital letter
    bool quoted = false;  ///< stands between quotation marks
    bool possessive = false;

    int end() const { return begin + length; }
    bool isPunctuation() const { return word >= Word::FullStop; }
    bool endsSentence() const { return word == Word::FullStop; }
};

/// Which kinds of words a text has, so that an analysis which cannot apply is not tried.
struct WordKinds {
    bool rule = false;   ///< a modal or another word of duty
    bool figure = false; ///< a number, sum, month or unit of time
};

/// The key that a token of this word has.
quint64 keyOf(QStringView word);

/// Splits a text into tokens, into a vector that is reused. Linear; letters beyond ASCII make a word Other.
WordKinds tokenize(QStringView text, std::vector<Token> &tokens);

/// The value of a number word up to thirty; 0 if it is none.
int valueOf(Word word);

/// 1 for January to 12 for December; 0 for any other word.
int monthOf(Word word);

} // namespace Concordat
