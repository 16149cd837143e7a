// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Words.h"

#include "protocol/Characters.h"

#include <array>
#include <bit>
#include <cstring>

namespace Concordat
{

namespace
{

struct Entry {
    QStringView text;
    Word word;
};

// clang-format off
constexpr Entry entries[] = {
    {u"a", Word::A}, {u"able", Word::Able}, {u"about", Word::About}, {u"above", Word::Above}, {u"accordingly", Word::Adverb},
    {u"act", Word::Act}, {u"acts", Word::Acts}, {u"adoption", Word::Adoption}, {u"affect", Word::Happening}, {u"after", Word::After},
    {u"against", Word::Against}, {u"aim", Word::Aim}, {u"aims", Word::Aim}, {u"all", Word::All}, {u"allowed", Word::Allowed},
    {u"also", Word::Adverb}, {u"although", Word::Although}, {u"always", Word::Adverb}, {u"an", Word::An}, {u"and", Word::And},
    {u"annex", Word::Annex}, {u"annual", Word::Annual}, {u"annually", Word::Annually}, {u"any", Word::Any}, {u"appear", Word::Perfect},
    {u"appendix", Word::Appendix}, {u"applies", Word::Apply}, {u"apply", Word::Apply}, {u"approach", Word::Approach},
    {u"appropriate", Word::Appropriate}, {u"approval", Word::Approval}, {u"april", Word::April}, {u"are", Word::Are},
    {u"area", Word::Area}, {u"areas", Word::Areas}, {u"arise", Word::Happening}, {u"arises", Word::Happening},
    {u"article", Word::Article}, {u"as", Word::As}, {u"at", Word::At}, {u"atodiad", Word::Appendix}, {u"august", Word::August},
    {u"authorised", Word::Authorised}, {u"authorities", Word::Authority}, {u"authority", Word::Authority},
    {u"authorized", Word::Authorised}, {u"basis", Word::Basis}, {u"be", Word::Be}, {u"because", Word::Because},
    {u"become", Word::Perfect}, {u"been", Word::Been}, {u"before", Word::Before}, {u"being", Word::Being}, {u"below", Word::Below},
    {u"between", Word::Between}, {u"both", Word::Both}, {u"bound", Word::Bound}, {u"break", Word::Happening}, {u"but", Word::But},
    {u"by", Word::By}, {u"calendar", Word::Calendar}, {u"can", Word::Can}, {u"cannot", Word::Cannot}, {u"case", Word::Case},
    {u"cause", Word::Happening}, {u"chair", Word::Chair}, {u"chairman", Word::Chair}, {u"chairmen", Word::Chair},
    {u"chairperson", Word::Chair}, {u"chairs", Word::Chair}, {u"charter", Word::Charter}, {u"chief", Word::Chief},
    {u"circumstances", Word::Circumstances}, {u"clause", Word::Clause}, {u"clauses", Word::Clauses}, {u"clear", Word::Clear},
    {u"clerk", Word::Clerk}, {u"code", Word::Code}, {u"codes", Word::Codes}, {u"come", Word::Happening}, {u"committee", Word::Committee},
    {u"committees", Word::Committee}, {u"compromise", Word::Happening}, {u"concerning", Word::Regarding},
    {u"conditions", Word::Conditions}, {u"conduct", Word::Conduct}, {u"constitute", Word::Happening},
    {u"constitution", Word::Constitution}, {u"construed", Word::Construed}, {u"contain", Word::Happening},
    {u"continue", Word::Happening}, {u"convener", Word::Chair}, {u"convention", Word::Convention}, {u"conventions", Word::Convention},
    {u"could", Word::Could}, {u"council", Word::Council}, {u"councillor", Word::Councillor}, {u"councillors", Word::Councillors},
    {u"councils", Word::Council}, {u"criteria", Word::Criteria}, {u"cycle", Word::Cycle}, {u"day", Word::Day}, {u"days", Word::Days},
    {u"december", Word::December}, {u"delegation", Word::Delegation}, {u"depend", Word::Happening}, {u"differ", Word::Happening},
    {u"director", Word::Director}, {u"directors", Word::Directors}, {u"disclose", Word::Happening}, {u"do", Word::Do},
    {u"document", Word::Document}, {u"does", Word::Does}, {u"doubt", Word::Doubt}, {u"during", Word::During}, {u"duties", Word::Duties},
    {u"duty", Word::Duty}, {u"each", Word::Each}, {u"effort", Word::Effort}, {u"eight", Word::Eight}, {u"either", Word::Either},
    {u"eleven", Word::Eleven}, {u"employee", Word::Employee}, {u"employees", Word::Employees}, {u"empowered", Word::Empowered},
    {u"encouraged", Word::Encouraged}, {u"entitled", Word::Entitled}, {u"ethics", Word::Ethics}, {u"ever", Word::Adverb},
    {u"every", Word::Every}, {u"example", Word::Example}, {u"examples", Word::Examples}, {u"except", Word::Exceptions}, {u"excepting", Word::Exceptions}, {u"exception", Word::Exceptions},
    {u"exceptions", Word::Exceptions}, {u"executive", Word::Executive}, {u"exist", Word::Happening}, {u"expect", Word::Expect},
    {u"expected", Word::Expected}, {u"expects", Word::Expect}, {u"february", Word::February}, {u"fifteen", Word::Fifteen},
    {u"finance", Word::Finance}, {u"financial", Word::Finance}, {u"fire", Word::Fire}, {u"first", Word::Adverb}, {u"five", Word::Five},
    {u"following", Word::Following}, {u"for", Word::For}, {u"form", Word::Form}, {u"four", Word::Four}, {u"fourteen", Word::Fourteen},
    {u"free", Word::Free}, {u"from", Word::From}, {u"function", Word::Function}, {u"functions", Word::Function},
    {u"further", Word::Adverb}, {u"future", Word::Future}, {u"generally", Word::Adverb}, {u"group", Word::Group},
    {u"groups", Word::Groups}, {u"guidance", Word::Guidance}, {u"had", Word::Had}, {u"handbook", Word::Handbook},
    {u"happen", Word::Happening}, {u"has", Word::Has}, {u"have", Word::Have}, {u"having", Word::Having}, {u"he", Word::He},
    {u"help", Word::Happening}, {u"her", Word::Her}, {u"here", Word::Here}, {u"his", Word::His}, {u"hour", Word::Hour},
    {u"hours", Word::Hours}, {u"how", Word::How}, {u"however", Word::Adverb}, {u"if", Word::If}, {u"immediately", Word::Adverb},
    {u"important", Word::Important}, {u"in", Word::In}, {u"include", Word::Happening}, {u"including", Word::Including},
    {u"information", Word::Information}, {u"intention", Word::Intention}, {u"involve", Word::Happening}, {u"involves", Word::Happening},
    {u"is", Word::Is}, {u"it", Word::It}, {u"its", Word::Its}, {u"january", Word::January}, {u"jeopardise", Word::Happening},
    {u"job", Word::Job}, {u"jointly", Word::Adverb}, {u"july", Word::July}, {u"june", Word::June}, {u"lead", Word::Happening},
    {u"leader", Word::Leader}, {u"leaders", Word::Leaders}, {u"leads", Word::Happening}, {u"likewise", Word::Adverb},
    {u"limited", Word::Limited}, {u"management", Word::Management}, {u"manager", Word::Manager}, {u"managers", Word::Managers},
    {u"march", Word::March}, {u"may", Word::May}, {u"mean", Word::Happening}, {u"meeting", Word::Meeting}, {u"meetings", Word::Meetings},
    {u"member", Word::Member}, {u"members", Word::Members}, {u"might", Word::Could}, {u"minutes", Word::Minutes},
    {u"monitoring", Word::Monitoring}, {u"month", Word::Month}, {u"monthly", Word::Monthly}, {u"months", Word::Months},
    {u"must", Word::Must}, {u"namely", Word::Namely}, {u"necessary", Word::Necessary}, {u"need", Word::Need}, {u"needs", Word::Needs},
    {u"neither", Word::Neither}, {u"never", Word::Never}, {u"nine", Word::Nine}, {u"no", Word::No}, {u"nobody", Word::No},
    {u"none", Word::None}, {u"nor", Word::Nor}, {u"normally", Word::Adverb}, {u"not", Word::Not}, {u"november", Word::November},
    {u"objective", Word::Objective}, {u"objectives", Word::Objective}, {u"obligation", Word::Obligation},
    {u"obligations", Word::Obligation}, {u"occur", Word::Happening}, {u"october", Word::October}, {u"of", Word::Of},
    {u"officer", Word::Officer}, {u"officers", Word::Officers}, {u"on", Word::On}, {u"one", Word::One}, {u"only", Word::Only},
    {u"open", Word::Open}, {u"or", Word::Or}, {u"order", Word::Order}, {u"orders", Word::Orders}, {u"ordinarily", Word::Adverb},
    {u"otherwise", Word::Adverb}, {u"our", Word::Our}, {u"panel", Word::Panel}, {u"panels", Word::Panel},
    {u"para", Word::Paragraph}, {u"paragraph", Word::Paragraph}, {u"paragraphs", Word::Paragraphs}, {u"paras", Word::Paragraphs},
    {u"part", Word::Part}, {u"particular", Word::Particularly}, {u"particularly", Word::Particularly}, {u"parts", Word::Parts},
    {u"party", Word::Party}, {u"people", Word::Persons}, {u"permitted", Word::Permitted}, {u"person", Word::Person},
    {u"personnel", Word::Staff}, {u"persons", Word::Persons}, {u"place", Word::Place}, {u"policies", Word::Policies},
    {u"policy", Word::Policy}, {u"political", Word::Political}, {u"pose", Word::Happening}, {u"power", Word::Power},
    {u"powers", Word::Power}, {u"practice", Word::Practice}, {u"preferable", Word::Preferable}, {u"presumption", Word::Presumption},
    {u"prevent", Word::Prevent}, {u"prevented", Word::Prevented}, {u"prevents", Word::Prevent}, {u"principal", Word::Principal},
    {u"principle", Word::Principle}, {u"procedure", Word::Procedure}, {u"procedures", Word::Procedures}, {u"prohibit", Word::Prohibit},
    {u"prohibits", Word::Prohibit}, {u"promptly", Word::Adverb}, {u"proper", Word::Proper}, {u"properly", Word::Adverb},
    {u"protocol", Word::Protocol}, {u"prove", Word::Happening}, {u"provide", Word::Provide}, {u"provided", Word::Provided},
    {u"providing", Word::Provided}, {u"public", Word::Public}, {u"purpose", Word::Purpose}, {u"quarterly", Word::Quarterly},
    {u"range", Word::Happening}, {u"reasonably", Word::Adverb}, {u"receive", Word::Receive}, {u"reference", Word::Reference},
    {u"references", Word::References}, {u"reflect", Word::Happening}, {u"regarding", Word::Regarding}, {u"register", Word::Register},
    {u"regulation", Word::Regulation}, {u"regulations", Word::Regulations}, {u"remain", Word::Happening}, {u"remedy", Word::Remedy},
    {u"report", Word::Report}, {u"require", Word::Require}, {u"required", Word::Required}, {u"requires", Word::Requires},
    {u"respectively", Word::Adverb}, {u"restricted", Word::Restricted}, {u"result", Word::Happening}, {u"review", Word::Review},
    {u"reviewed", Word::Reviewed}, {u"right", Word::Right}, {u"rights", Word::Rights}, {u"role", Word::Role}, {u"roles", Word::Roles},
    {u"rule", Word::Rule}, {u"rules", Word::Rules}, {u"s151", Word::Treasurer}, {u"same", Word::Same}, {u"schedule", Word::Schedule},
    {u"scheme", Word::Scheme}, {u"schemes", Word::Schemes}, {u"section", Word::Section}, {u"sections", Word::Sections},
    {u"seem", Word::Perfect}, {u"senior", Word::Senior}, {u"september", Word::September}, {u"service", Word::Service},
    {u"seven", Word::Seven}, {u"shall", Word::Shall}, {u"she", Word::She}, {u"should", Word::Should}, {u"since", Word::Because},
    {u"six", Word::Six}, {u"so", Word::So}, {u"solely", Word::Adverb}, {u"some", Word::Some}, {u"specifically", Word::Adverb},
    {u"staff", Word::Staff}, {u"standards", Word::Standards}, {u"standing", Word::Standing}, {u"step", Word::Step},
    {u"still", Word::Adverb}, {u"strategy", Word::Strategy}, {u"subcommittee", Word::Committee}, {u"subject", Word::Subject},
    {u"subsequently", Word::Adverb}, {u"such", Word::Such}, {u"take", Word::Take}, {u"team", Word::Team}, {u"ten", Word::Ten},
    {u"terms", Word::Terms}, {u"than", Word::Than}, {u"that", Word::That}, {u"the", Word::The}, {u"their", Word::Their},
    {u"them", Word::Them}, {u"themselves", Word::Themselves}, {u"then", Word::Then}, {u"there", Word::There},
    {u"thereafter", Word::Adverb}, {u"therefore", Word::Adverb}, {u"these", Word::These}, {u"they", Word::They},
    {u"thirty", Word::Thirty}, {u"this", Word::This}, {u"those", Word::Those}, {u"though", Word::Although},
    {u"threaten", Word::Happening}, {u"three", Word::Three}, {u"to", Word::To}, {u"treasurer", Word::Treasurer},
    {u"twelve", Word::Twelve}, {u"twenty", Word::Twenty}, {u"two", Word::Two}, {u"ultimately", Word::Adverb}, {u"under", Word::Under},
    {u"undermine", Word::Happening}, {u"unless", Word::Unless}, {u"until", Word::Until}, {u"upon", Word::Upon},
    {u"usually", Word::Adverb}, {u"vary", Word::Happening}, {u"vice", Word::Vice}, {u"was", Word::Was}, {u"we", Word::We},
    {u"week", Word::Week}, {u"weeks", Word::Weeks}, {u"were", Word::Were}, {u"what", Word::What}, {u"when", Word::When},
    {u"whenever", Word::Whenever}, {u"where", Word::Where}, {u"whether", Word::Whether}, {u"which", Word::Which},
    {u"while", Word::While}, {u"whilst", Word::Although}, {u"who", Word::Who}, {u"whom", Word::Whom}, {u"whose", Word::Whose},
    {u"why", Word::Why}, {u"will", Word::Will}, {u"with", Word::With}, {u"within", Word::Within}, {u"working", Word::Working},
    {u"would", Word::Could}, {u"year", Word::Year}, {u"yearly", Word::Yearly}, {u"years", Word::Years}, {u"you", Word::You},
    {u"your", Word::Your},
};
// clang-format on

/// A run of ASCII letters: how long it is, and a key that is the same for every printing of it in either case.
struct LetterRun {
    qsizetype length = 0;
    quint64 key = 0;
};

constexpr int lanes = 4;
constexpr quint64 everyLane(quint64 value)
{
    return value * 0x0001000100010001ULL;
}

/// Four characters as one number, the first in its lowest bits.
quint64 fourCharacters(const char16_t *at)
{
    quint64 block = 0;
    if (std::endian::native == std::endian::little) {
        std::memcpy(&block, at, sizeof block);
        return block;
    }
    for (int i = 0; i < lanes; ++i)
        block |= quint64(at[i]) << (16 * i);
    return block;
}

/// Four characters as small letters, and the top bit of each lane whose character is no letter: with the top bit of each lane set, a
/// subtraction leaves it set where the character is not smaller.
struct Letters {
    explicit Letters(quint64 characters)
        : small(characters | everyLane(0x20))
    {
        const quint64 fromA = (small | top) - everyLane(u'a');
        const quint64 beyondZ = fromA - everyLane(26);
        others = (~fromA | beyondZ) & top;
    }

    /// A bit for each of the four that is no letter.
    quint64 otherBits() const { return ((others >> 15) * 0x0001'0002'0004'0008ULL) >> 48 & 0xF; }
    /// The letters before the first other character.
    quint64 run() const { return small & (((others & -others) >> 15) - 1); }

    static constexpr quint64 top = everyLane(0x8000);
    quint64 small;
    quint64 others;
};

/// Most words have fewer than eight letters, and whatever their length, those take the same few steps without a branch to guess at.
[[gnu::always_inline]] inline LetterRun letterRun(const char16_t *at, const char16_t *end)
{
    LetterRun run;
    const auto take = [&](quint64 letters) { run.key = (std::rotl(run.key, 29) ^ letters) * 0x9E3779B97F4A7C15ULL; };
    for (bool whole = true; whole; at += 2 * lanes) {
        const char16_t *eight = at;
        std::array<char16_t, 2 * lanes> rest;
        if (end - at < 2 * lanes) {
            rest.fill(0);
            std::copy(at, end, rest.data());
            eight = rest.data();
        }
        const Letters first(fourCharacters(eight));
        const Letters second(fourCharacters(eight + lanes));
        const quint64 goesOn = -quint64(first.others == 0);
        take(first.run());
        take(second.run() & goesOn);
        const int letters = std::countr_zero(first.otherBits() | second.otherBits() << lanes | quint64(1) << 2 * lanes);
        run.length += letters;
        whole = letters == 2 * lanes;
    }
    return run;
}

quint64 keyOfWord(QStringView word)
{
    return letterRun(word.utf16(), word.utf16() + word.size()).key;
}

constexpr size_t tableBits = 12;

constexpr size_t slotOf(quint64 key)
{
    return static_cast<size_t>(key >> (64 - tableBits));
}

/// Keys and words lie apart, so that the keys, which nearly every look-up ends at, stay in the nearest cache.
class Lexicon
{
public:
    Lexicon()
    {
        for (const Entry &entry : entries) {
            size_t slot = slotOf(keyOfWord(entry.text));
            while (m_keys[slot] != 0)
                slot = next(slot);
            m_keys[slot] = keyOfWord(entry.text);
            m_words[slot] = entry.word;
        }
    }

    Word find(quint64 key) const
    {
        size_t slot = slotOf(key);
        // Nearly every slot has the word or none, and which of both cannot be guessed: so one question, not two.
        while ((m_keys[slot] != key) & (m_keys[slot] != 0))
            slot = next(slot);
        return m_words[slot];
    }

private:
    static size_t next(size_t slot) { return (slot + 1) & (size - 1); }

    static constexpr size_t size = size_t(1) << tableBits;
    std::array<quint64, size> m_keys = {};
    std::array<Word, size> m_words = {};
};

const Lexicon lexicon;

constexpr std::uint8_t RuleWord = 1;
constexpr std::uint8_t FigureWord = 2;

constexpr auto kindsOfWord = [] {
    std::array<std::uint8_t, static_cast<size_t>(Word::Slash) + 1> kinds = {};
    const auto mark = [&](Word first, Word last, std::uint8_t kind) {
        for (auto word = static_cast<size_t>(first); word <= static_cast<size_t>(last); ++word)
            kinds[word] |= kind;
    };
    mark(Word::Must, Word::Permitted, RuleWord);
    mark(Word::Allowed, Word::Allowed, RuleWord);
    mark(Word::Day, Word::December, FigureWord);
    return kinds;
}();

class Tokenizer
{
public:
    Tokenizer(QStringView text, std::vector<Token> &tokens)
        : m_begin(text.utf16())
        , m_end(text.utf16() + text.size())
        , m_tokens(tokens)
    {
        m_tokens.clear();
    }

    WordKinds run()
    {
        const char16_t *at = m_begin;
        while (at < m_end) {
            const char16_t c = *at;
            const char16_t lower = c | 0x20;
            if (lower >= u'a' && lower <= u'z')
                at = takeWord(at);
            else if (c == u' ')
                ++at;
            else if (isDigit(c))
                at = takeNumber(at);
            else if (c >= 0x80 && isLetter(c))
                at = takeWord(at);
            else
                at = takeMark(at);
        }
        return {.rule = (m_kinds & RuleWord) != 0, .figure = (m_kinds & FigureWord) != 0};
    }

private:
    Token &add(const char16_t *begin, const char16_t *end, Word word)
    {
        Token &token = m_tokens.emplace_back();
        token.begin = static_cast<int>(begin - m_begin);
        token.length = static_cast<std::uint16_t>(std::min<std::ptrdiff_t>(end - begin, 0xFFFF));
        token.word = word;
        token.quoted = m_quoted;
        return token;
    }

    const char16_t *takeWord(const char16_t *at)
    {
        const LetterRun run = letterRun(at, m_end);
        const char16_t *end = at + run.length;
        if (end < m_end && (isDigit(*end) || *end == u'\'' || *end >= 0x80))
            return takeOddWord(at, end, run.key);
        const Word word = lexicon.find(run.key);
        m_kinds |= kindsOfWord[static_cast<size_t>(word)];
        Token &token = add(at, end, word);
        token.key = run.key;
        token.capital = isUpper(*at);
        return end;
    }

    /// A word that goes on behind its first letters with an apostrophe, a digit or an accent.
    [[gnu::noinline]] const char16_t *takeOddWord(const char16_t *begin, const char16_t *at, quint64 lettersKey)
    {
        const char16_t *lettersEnd = at;
        bool plain = true;
        bool possessive = false;
        while (at < m_end && *at != u' ') {
            const char16_t c = *at;
            if (isApostrophe(c) && at + 1 < m_end && (at[1] | 0x20) == u's' && (at + 2 == m_end || !isLetter(at[2]))) {
                possessive = true;
                at += 2;
                break;
            }
            if (!isLetterOrDigit(c) && !(isApostrophe(c) && at + 1 < m_end && isLetter(at[1])))
                break;
            plain = false;
            ++at;
        }
        // members' and officers' end in the mark alone, but so does a quotation.
        if (!possessive && at < m_end && isApostrophe(*at) && at > begin && (at[-1] | 0x20) == u's' && !m_quoted) {
            possessive = true;
            ++at;
        }
        const quint64 key = plain ? lettersKey : keyOfRest(lettersKey, lettersEnd, at);
        const Word word = plain ? lexicon.find(key) : Word::Other;
        m_kinds |= kindsOfWord[static_cast<size_t>(word)];
        Token &token = add(begin, at, word);
        token.key = key;
        token.capital = isUpper(*begin);
        token.possessive = possessive;
        return at;
    }

    /// A word with an apostrophe, a digit or an accent in it is no word of the lexicon, but still has a key of its own.
    static quint64 keyOfRest(quint64 key, const char16_t *at, const char16_t *end)
    {
        for (; at < end; ++at)
            key = (std::rotl(key, 7) ^ (*at | 0x20)) * 0x9E3779B97F4A7C15ULL;
        return key;
    }

    const char16_t *takeNumber(const char16_t *at)
    {
        const char16_t *begin = at;
        while (at < m_end && (isDigit(*at) || ((*at == u'.' || *at == u',') && at + 1 < m_end && isDigit(at[1]))))
            ++at;
        const bool suffix = at < m_end && isLetter(*at);
        while (at < m_end && isLetterOrDigit(*at))
            ++at;
        add(begin, at, Word::Number).capital = suffix;
        m_kinds |= FigureWord;
        return at;
    }

    const char16_t *takeMark(const char16_t *at)
    {
        const char16_t c = *at;
        Word word = Word::Other;
        switch (c) {
        case u'.':
        case u'!':
        case u'?':
            word = isAbbreviation(at) ? Word::Other : Word::FullStop;
            break;
        case u'\t': // between the cells of a table
            word = Word::FullStop;
            break;
        case u',':
            word = Word::Comma;
            break;
        case u';':
            word = Word::Semicolon;
            break;
        case u':':
            word = Word::Colon;
            break;
        case u'(':
        case u'[':
            word = Word::OpenBracket;
            break;
        case u')':
        case u']':
            word = Word::CloseBracket;
            break;
        case u'/':
            word = Word::Slash;
            break;
        case 0x00A3:
            word = Word::Pound;
            m_kinds |= FigureWord;
            break;
        case u'"':
            m_quoted = !m_quoted;
            word = m_quoted ? Word::OpenQuote : Word::CloseQuote;
            break;
        case 0x201C:
            m_quoted = true;
            word = Word::OpenQuote;
            break;
        case 0x201D:
            m_quoted = false;
            word = Word::CloseQuote;
            break;
        default:
            if (isDash(c) && (at == m_begin || !isLetter(at[-1]) || at + 1 == m_end || !isLetter(at[1])))
                word = Word::Dash;
            break;
        }
        if (word != Word::Other)
            add(at, at + 1, word);
        return at + 1;
    }

    /// e.g., i.e., eg.: the full stop of an abbreviation ends no sentence.
    bool isAbbreviation(const char16_t *at) const
    {
        if (at + 1 < m_end && !isSpace(at[1]) && isLetter(at[1]))
            return true;
        if (m_tokens.empty() || m_tokens.back().end() != at - m_begin)
            return false;
        const Token &last = m_tokens.back();
        if (last.length == 1 && last.word != Word::Number && isLetter(m_begin[last.begin]))
            return at + 2 < m_end && isLower(at[2]);
        return false;
    }

    const char16_t *m_begin;
    const char16_t *m_end;
    std::vector<Token> &m_tokens;
    unsigned m_kinds = 0;
    bool m_quoted = false;
};

} // namespace

WordKinds tokenize(QStringView text, std::vector<Token> &tokens)
{
    return Tokenizer(text, tokens).run();
}

quint64 keyOf(QStringView word)
{
    return keyOfWord(word);
}

int valueOf(Word word)
{
    if (word >= Word::One && word <= Word::Twelve)
        return static_cast<int>(word) - static_cast<int>(Word::One) + 1;
    switch (word) {
    case Word::Fourteen:
        return 14;
    case Word::Fifteen:
        return 15;
    case Word::Twenty:
        return 20;
    case Word::Thirty:
        return 30;
    default:
        return 0;
    }
}

int monthOf(Word word)
{
    if (word == Word::May)
        return 5;
    if (word >= Word::January && word <= Word::April)
        return static_cast<int>(word) - static_cast<int>(Word::January) + 1;
    if (word >= Word::June && word <= Word::December)
        return static_cast<int>(word) - static_cast<int>(Word::June) + 6;
    return 0;
}

} // namespace Concordat
