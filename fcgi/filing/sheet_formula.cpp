// SPDX-License-Identifier: MPL-2.0
#include "filing/sheet_formula.hpp"

#include "form/message.hpp"

namespace tianbao::filing {

namespace {

using form::Formula;
using form::Operator;

constexpr std::size_t kLongestLiteral = 200; ///< characters; spreadsheets take 255

std::string truth_literal(bool truth)
{
    return truth ? "TRUE" : "FALSE";
}

} // namespace

std::optional<std::string> SheetFormula::text(const Formula& node)
{
    switch (node.what) {
    case Operator::number:
        return number_literal(node.number);
    case Operator::cell:
        return cell(node);
    case Operator::months:
        return std::to_string(context_.period.month());
    case Operator::tolerance:
        return number_literal(form_.tolerance);
    case Operator::january:
        return truth_literal(context_.period.is_january());
    case Operator::industrial:
        return truth_literal(context_.section == "B" || context_.section == "C" || context_.section == "D");
    case Operator::specialised:
        return truth_literal(context_.category == enterprise::Category::specialised);
    case Operator::add:
        return infix(node, "+");
    case Operator::subtract:
        return infix(node, "-");
    case Operator::multiply:
        return infix(node, "*");
    case Operator::divide:
        return infix(node, "/");
    case Operator::negate:
        return call("-", node);
    case Operator::absolute:
        return call("ABS", node);
    case Operator::larger:
        return call("MAX", node);
    case Operator::smaller:
        return call("MIN", node);
    case Operator::less:
        return comparison(node, "<");
    case Operator::at_most:
        return comparison(node, "<=");
    case Operator::greater:
        return comparison(node, ">");
    case Operator::at_least:
        return comparison(node, ">=");
    case Operator::equal:
        return comparison(node, "=");
    case Operator::unequal:
        return comparison(node, "<>");
    case Operator::both:
        return call("AND", node);
    case Operator::either:
        return call("OR", node);
    case Operator::negation:
        return negation(node);
    case Operator::has:
        return has(node);
    case Operator::empty:
        return "LEN(" + all_of(node.cell) + ")=0";
    case Operator::filled:
        return "LEN(" + all_of(node.cell) + ")>0";
    }
    return std::nullopt;
}

std::string SheetFormula::guard() const
{
    if (figures_.empty()) return "TRUE";
    return "COUNT(" + joined({figures_.begin(), figures_.end()}, ",") + ")=" + std::to_string(figures_.size());
}

std::optional<std::string> SheetFormula::cell(const Formula& node)
{
    if (node.filed == form::Filed::now) {
        const auto place = all_of(node.cell);
        figures_.insert(place);
        return place;
    }
    const auto& filed = node.filed == form::Filed::month_before ? context_.previous : context_.last_year;
    if (!filed) return std::nullopt;
    const auto number = Decimal::parse(form::cell_text(*filed, node.cell.text()), Decimal::kDecimals);
    return number ? std::optional{number_literal(*number)} : std::nullopt;
}

std::string SheetFormula::all_of(const form::CellKey& key) const
{
    return joined(places_.at(key.text()), "&");
}

std::string SheetFormula::has(const Formula& node) const
{
    std::vector<std::string> options;
    for (const auto& place : places_.at(node.cell.text())) {
        for (const int option : node.options) options.push_back(code_at(place) + "=\"" + std::to_string(option) + "\"");
    }
    return "OR(" + joined(options, ",") + ")";
}

std::optional<std::string> SheetFormula::infix(const Formula& node, const char* sign)
{
    const auto left = text(node.operands[0]);
    const auto right = text(node.operands[1]);
    return left && right ? std::optional{"(" + *left + sign + *right + ")"} : std::nullopt;
}

/// Binary fractions are rounded away before they are compared.
std::optional<std::string> SheetFormula::comparison(const Formula& node, const char* sign)
{
    const auto left = text(node.operands[0]);
    const auto right = text(node.operands[1]);
    return left && right ? std::optional{"ROUND(" + *left + ",6)" + sign + "ROUND(" + *right + ",6)"} : std::nullopt;
}

std::optional<std::string> SheetFormula::call(const std::string& function, const Formula& node)
{
    std::vector<std::string> operands;
    for (const auto& operand : node.operands) {
        auto written = text(operand);
        if (!written) return std::nullopt;
        operands.push_back(std::move(*written));
    }
    return function + "(" + joined(operands, ",") + ")";
}

/// What is known now is not left to the spreadsheet.
std::optional<std::string> SheetFormula::negation(const Formula& node)
{
    const auto written = call("NOT", node);
    if (written == "NOT(TRUE)") return truth_literal(false);
    if (written == "NOT(FALSE)") return truth_literal(true);
    return written;
}

std::string number_literal(Decimal number)
{
    const auto text = form::shortest_text(number);
    return text.starts_with('-') ? "(" + text + ")" : text;
}

std::string code_at(const std::string& place)
{
    return "LEFT(TRIM(" + place + "),FIND(\" \",TRIM(" + place + ")&\" \")-1)";
}

std::string joined(const std::vector<std::string>& parts, std::string_view between)
{
    std::string text;
    for (const auto& part : parts) text += std::string(text.empty() ? "" : between) + part;
    return text;
}

std::string has_more_decimals(const std::string& figure, int decimals)
{
    return "ABS(ROUND(" + figure + "," + std::to_string(decimals) + ")-" + figure + ")>0.0000001";
}

std::string text_literal(std::string_view text)
{
    std::vector<std::string> pieces;
    std::string piece;
    std::size_t count = 0;
    for (const char c : text) {
        const bool begins = (static_cast<unsigned char>(c) & 0xC0) != 0x80;
        if (begins && count == kLongestLiteral) {
            pieces.push_back("\"" + piece + "\"");
            piece.clear();
            count = 0;
        }
        count += begins ? 1 : 0;
        piece += c;
        if (c == '"') piece += '"';
    }
    pieces.push_back("\"" + piece + "\"");
    return joined(pieces, "&");
}

} // namespace tianbao::filing
