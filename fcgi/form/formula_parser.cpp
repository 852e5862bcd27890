// SPDX-License-Identifier: MPL-2.0
#include <array>
#include <cctype>
#include <charconv>
#include <utility>

#include "form/form.hpp"
#include "form/formula.hpp"

namespace tianbao::form {

namespace {

/// What a formula's value is; choices and texts are only ever asked whether they hold something.
enum class Type { number, truth, choice, text };

struct Typed {
    Formula formula;
    Type type;
};

constexpr int kDeepest = 50; ///< parentheses and operators within each other
constexpr std::size_t kLongestText = 2000;

template <typename T, std::size_t size>
const T* found_in(const std::array<std::pair<std::string_view, T>, size>& words, std::string_view word)
{
    for (const auto& [known, value] : words) {
        if (known == word) return &value;
    }
    return nullptr;
}

constexpr std::array<std::pair<std::string_view, Operator>, 6> kComparisons{{{"<=", Operator::at_most},
                                                                             {">=", Operator::at_least},
                                                                             {"!=", Operator::unequal},
                                                                             {"<", Operator::less},
                                                                             {">", Operator::greater},
                                                                             {"=", Operator::equal}}};

constexpr std::array<std::pair<std::string_view, std::pair<Operator, Type>>, 5> kFacts{{{"months", {Operator::months, Type::number}},
                                                                                        {"tolerance", {Operator::tolerance, Type::number}},
                                                                                        {"january", {Operator::january, Type::truth}},
                                                                                        {"industrial", {Operator::industrial, Type::truth}},
                                                                                        {"specialised", {Operator::specialised, Type::truth}}}};

constexpr std::array<std::pair<std::string_view, std::pair<Operator, std::size_t>>, 3> kFunctions{
    {{"abs", {Operator::absolute, 1}}, {"max", {Operator::larger, 2}}, {"min", {Operator::smaller, 2}}}};

constexpr std::array<std::pair<std::string_view, Operator>, 2> kQuestions{{{"empty", Operator::empty}, {"filled", Operator::filled}}};

bool is_letter_or_digit(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// Reads the text from left to right, a function for each level of the grammar; throws FormulaFault at what it cannot read.
class Parser {
public:
    Parser(std::string_view text, const Form& form, const Subject& subject) : text_(text), form_(form), subject_(subject)
    {
        if (text.size() > kLongestText) refuse(0, "the formula is too long");
    }

    Formula all(Type wanted)
    {
        auto read = disjunction();
        finish();
        need(read, wanted, 0);
        if (is_of_high_degree(read.formula)) refuse(0, "multiplies more than " + std::to_string(kHighestDegree) + " numbers together");
        return std::move(read.formula);
    }

    CellKey whole_cell()
    {
        const auto read = cell_of(name());
        finish();
        if (read.formula.filed != Filed::now) refuse(0, "must be a cell of this filing");
        return read.formula.cell;
    }

private:
    [[noreturn]] static void refuse(std::size_t at, std::string what) { throw FormulaFault{at + 1, std::move(what)}; }

    static void need(const Typed& read, Type wanted, std::size_t at)
    {
        if (read.type == wanted) return;
        refuse(at, wanted == Type::number ? "is no number" : "is no condition");
    }

    void skip_blanks()
    {
        while (at_ < text_.size() && std::isspace(static_cast<unsigned char>(text_[at_])) != 0) ++at_;
    }

    bool take(std::string_view mark)
    {
        skip_blanks();
        if (text_.substr(at_, mark.size()) != mark) return false;
        at_ += mark.size();
        return true;
    }

    void expect(std::string_view mark)
    {
        if (!take(mark)) refuse(at_, "expected " + std::string(mark));
    }

    /// Takes the word unless it is only the beginning of another.
    bool take_word(std::string_view word)
    {
        skip_blanks();
        const auto end = at_ + word.size();
        if (text_.substr(at_, word.size()) != word || (end < text_.size() && (is_letter_or_digit(text_[end]) || text_[end] == '.'))) return false;
        at_ = end;
        return true;
    }

    void finish()
    {
        skip_blanks();
        if (at_ < text_.size()) refuse(at_, "expected the end");
    }

    /// A word, or `$`; empty when there is none.
    std::string name()
    {
        skip_blanks();
        const auto from = at_;
        if (at_ < text_.size() && text_[at_] == '$') {
            ++at_;
            return "$";
        }
        while (at_ < text_.size() && is_letter_or_digit(text_[at_])) ++at_;
        return std::string(text_.substr(from, at_ - from));
    }

    Typed disjunction() { return chain("or", Operator::either, &Parser::conjunction); }
    Typed conjunction() { return chain("and", Operator::both, &Parser::negation); }

    Typed chain(std::string_view word, Operator what, Typed (Parser::*part)())
    {
        skip_blanks();
        const auto from = at_;
        auto left = (this->*part)();
        while (take_word(word)) {
            need(left, Type::truth, from);
            skip_blanks();
            const auto right_from = at_;
            auto right = (this->*part)();
            need(right, Type::truth, right_from);
            left = pair(what, std::move(left), std::move(right), Type::truth);
        }
        return left;
    }

    Typed negation()
    {
        if (!take_word("not")) return comparison();
        const Deeper deeper(*this);
        skip_blanks();
        const auto from = at_;
        auto of = negation();
        need(of, Type::truth, from);
        return {{.what = Operator::negation, .operands = {std::move(of.formula)}}, Type::truth};
    }

    Typed comparison()
    {
        skip_blanks();
        const auto from = at_;
        auto left = sum();
        if (take_word("has")) return holding(std::move(left), from);
        for (const auto& [mark, what] : kComparisons) {
            if (!take(mark)) continue;
            need(left, Type::number, from);
            return pair(what, std::move(left), number_of(&Parser::sum), Type::truth);
        }
        return left;
    }

    Typed holding(Typed cell, std::size_t from)
    {
        if (cell.type != Type::choice) refuse(from, "is no cell to choose in");
        cell.formula.what = Operator::has;
        do {
            skip_blanks();
            const auto option_at = at_;
            const auto option = name();
            int code = 0;
            const auto [end, error] = std::from_chars(option.data(), option.data() + option.size(), code);
            if (error != std::errc() || end != option.data() + option.size()) refuse(option_at, "is no option");
            if (form_.indicator(cell.formula.cell.indicator)->choice(code) == nullptr) refuse(option_at, "no such choice: " + option);
            cell.formula.options.push_back(code);
        } while (take(","));
        return {std::move(cell.formula), Type::truth};
    }

    Typed number_of(Typed (Parser::*part)())
    {
        skip_blanks();
        const auto from = at_;
        auto read = (this->*part)();
        need(read, Type::number, from);
        return read;
    }

    Typed sum() { return numbers({{{"+", Operator::add}, {"-", Operator::subtract}}}, &Parser::term); }
    Typed term() { return numbers({{{"*", Operator::multiply}, {"/", Operator::divide}}}, &Parser::unary); }

    Typed numbers(const std::array<std::pair<std::string_view, Operator>, 2>& marks, Typed (Parser::*part)())
    {
        skip_blanks();
        const auto from = at_;
        auto left = (this->*part)();
        for (;;) {
            const auto* taken = take(marks[0].first) ? &marks[0] : take(marks[1].first) ? &marks[1] : nullptr;
            if (taken == nullptr) return left;
            need(left, Type::number, from);
            left = pair(taken->second, std::move(left), number_of(part), Type::number);
        }
    }

    Typed unary()
    {
        if (!take("-")) return atom();
        const Deeper deeper(*this);
        auto of = number_of(&Parser::unary);
        return {{.what = Operator::negate, .operands = {std::move(of.formula)}}, Type::number};
    }

    Typed atom()
    {
        const Deeper deeper(*this);
        if (take("(")) {
            auto inner = disjunction();
            expect(")");
            return inner;
        }
        skip_blanks();
        const auto from = at_;
        if (at_ < text_.size() && is_digit(text_[at_])) return literal();
        const auto word = name();
        if (word.empty()) refuse(from, "expected a number, a cell or a function");
        if (at_ < text_.size() && text_[at_] == '.') return cell_of(word);
        if (take("(")) return call(word, from);
        const auto* fact = found_in(kFacts, word);
        if (fact == nullptr) refuse(from, "unknown word " + word);
        return {{.what = fact->first}, fact->second};
    }

    Typed literal()
    {
        const auto from = at_;
        while (at_ < text_.size() && (is_digit(text_[at_]) || text_[at_] == '.')) ++at_;
        const auto number = Decimal::parse(text_.substr(from, at_ - from), Decimal::kDecimals);
        if (!number) refuse(from, "is no decimal number with at most 4 decimals");
        return {{.what = Operator::number, .number = *number}, Type::number};
    }

    Typed call(const std::string& word, std::size_t from)
    {
        if (const auto* question = found_in(kQuestions, word)) {
            skip_blanks();
            const auto cell_at = at_;
            auto of = cell_of(name());
            if (of.formula.filed != Filed::now) refuse(cell_at, "must be a cell of this filing");
            expect(")");
            of.formula.what = *question;
            return {std::move(of.formula), Type::truth};
        }
        const auto* function = found_in(kFunctions, word);
        if (function == nullptr) refuse(from, "unknown function " + word);
        Typed out{{.what = function->first}, Type::number};
        for (std::size_t i = 0; i < function->second; ++i) {
            if (i > 0) expect(",");
            out.formula.operands.push_back(number_of(&Parser::sum).formula);
        }
        expect(")");
        return out;
    }

    /// The rest of a cell, whose indicator has been read.
    Typed cell_of(const std::string& code)
    {
        const auto from = at_ - code.size();
        if (code.empty() || !take(".")) refuse(from, "is no cell like A01.m");
        const auto* indicator = code == "$" ? subject_.indicator : form_.indicator(code);
        if (indicator == nullptr) refuse(from, code == "$" ? "$ stands for no indicator here" : "unknown indicator " + code);
        const auto word = name();
        const auto column = word == "$" ? subject_.column : parse_column(word);
        if (!column) refuse(from, word + " is no column");
        if (!indicator->has_column(*column)) refuse(from, indicator->code + " has no column " + std::string(column_text(*column)));
        Formula cell{.what = Operator::cell, .cell = indicator->cell(*column)};
        cell.slot = *form_.slot_of(cell.cell);
        if (take("@")) cell.filed = take("-12") ? Filed::year_before : take("-1") ? Filed::month_before : Filed::now;
        if (text_[at_ - 1] == '@' || (cell.filed != Filed::now && at_ < text_.size() && is_digit(text_[at_]))) refuse(at_, "expected @-1 or @-12");
        const auto type = indicator->is_numeric() ? Type::number : indicator->is_choice() ? Type::choice : Type::text;
        if (cell.filed != Filed::now && type != Type::number) refuse(from, "only numbers are taken from other filings");
        return {std::move(cell), type};
    }

    static Typed pair(Operator what, Typed left, Typed right, Type type)
    {
        Formula out{.what = what};
        out.operands.push_back(std::move(left.formula));
        out.operands.push_back(std::move(right.formula));
        return {std::move(out), type};
    }

    struct Deeper {
        explicit Deeper(Parser& of) : parser(of)
        {
            if (++parser.depth_ > kDeepest) refuse(parser.at_, "the formula is too deep");
        }
        ~Deeper() { --parser.depth_; }
        Deeper(const Deeper&) = delete;
        Deeper& operator=(const Deeper&) = delete;
        Parser& parser;
    };

    std::string_view text_;
    const Form& form_;
    const Subject& subject_;
    std::size_t at_ = 0;
    int depth_ = 0;
};

} // namespace

Expected<Formula, FormulaFault> parse_condition(std::string_view text, const Form& form, const Subject& subject)
{
    try {
        return Parser(text, form, subject).all(Type::truth);
    } catch (const FormulaFault& fault) {
        return Unexpected(fault);
    }
}

Expected<Formula, FormulaFault> parse_number(std::string_view text, const Form& form, const Subject& subject)
{
    try {
        return Parser(text, form, subject).all(Type::number);
    } catch (const FormulaFault& fault) {
        return Unexpected(fault);
    }
}

Expected<CellKey, FormulaFault> parse_cell(std::string_view text, const Form& form, const Subject& subject)
{
    try {
        return Parser(text, form, subject).whole_cell();
    } catch (const FormulaFault& fault) {
        return Unexpected(fault);
    }
}

} // namespace tianbao::form
