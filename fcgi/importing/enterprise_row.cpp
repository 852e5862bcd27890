// SPDX-License-Identifier: MPL-2.0
#include "importing/enterprise_row.hpp"

#include "account/account.hpp"
#include "enterprise/unified_social_credit_code.hpp"
#include "importing/cell_values.hpp"
#include "util/decimal.hpp"
#include "util/text.hpp"

#include <algorithm>

namespace tianbao::importing {

namespace {

using enterprise::UsccFault;

constexpr std::size_t kLongestName = 200; ///< code points, as those below
constexpr std::size_t kLongestPerson = 50;
constexpr std::size_t kLongestAddress = 200;
constexpr std::size_t kLongestTelephone = 40;

std::string_view reason_of(UsccFault fault)
{
    switch (fault) {
    case UsccFault::length:
        return "uscc_length";
    case UsccFault::alphabet:
        return "uscc_alphabet";
    case UsccFault::category:
    case UsccFault::district:
    case UsccFault::organisation_check:
    case UsccFault::check_character:
        return "uscc_check";
    }
    return "uscc_check";
}

/// A value as it is stored, or the reason why it is none.
using Value = Expected<std::string, std::string_view>;

Value no(std::string_view reason)
{
    return Unexpected<std::string_view>(reason);
}

Value short_text(std::string_view text, std::size_t most)
{
    auto value = normalised_lines(text);
    std::replace(value.begin(), value.end(), '\n', ' ');
    return code_points(value) > most ? no("too_long") : Value(std::move(value));
}

Value word_in(const std::map<std::string, std::string, std::less<>>& words, std::string_view text)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& each) { return plain(each.first) == plain(text); });
    return found == words.end() ? no("not_in_list") : Value(found->second);
}

class Reader {
public:
    Reader(const Vocabulary& words, const enterprise::Reference& reference, Instant now) : words_(words), reference_(reference), now_(now) {}

    Value read(Field field, std::string_view text) const
    {
        switch (field) {
        case Field::name:
            return short_text(text, kLongestName);
        case Field::legal_representative:
        case Field::contact_person:
            return short_text(text, kLongestPerson);
        case Field::address:
            return short_text(text, kLongestAddress);
        case Field::district:
            return district(text);
        case Field::category:
            return word_in(words_.categories, text);
        case Field::size:
            return word_in(words_.sizes, text);
        case Field::industry:
            return industry(text);
        case Field::registered_capital:
            return capital(text);
        case Field::founded_on:
            return day(text);
        case Field::since:
            return day(text);
        case Field::telephone:
            return telephone(text);
        case Field::mobile:
            return mobile(text);
        case Field::email:
            return email(text);
        case Field::uscc:
        case Field::login_name:
        case Field::person:
        case Field::enterprises:
        case Field::filled_enterprises:
        case Field::period:
        case Field::submitted_at:
        case Field::submitted_by:
        case Field::nil:
            break;
        }
        return no("column_unknown");
    }

private:
    Value district(std::string_view text) const
    {
        auto code = district_named(text, reference_.districts);
        return code.empty() ? no("district_unknown") : Value(std::move(code));
    }
    Value industry(std::string_view text) const
    {
        const auto code = enterprise::IndustryCode::parse(text);
        return code ? Value(code->text()) : no("industry_unknown");
    }
    Value capital(std::string_view text) const
    {
        const auto number = Decimal::parse(text, 2);
        return number && *number >= Decimal() ? Value(number->to_text(2)) : no("capital");
    }
    Value day(std::string_view text) const
    {
        const auto read = day_of(text, words_);
        if (!read) return no("day");
        return *read > shanghai_day(now_) ? no("day_future") : Value(day_text(*read));
    }
    Value telephone(std::string_view text) const
    {
        auto number = nfkc(trimmed(text));
        const bool fits = number.size() <= kLongestTelephone && number.find_first_not_of("0123456789-+() ,;/") == std::string::npos;
        return fits ? Value(std::move(number)) : no("telephone");
    }
    Value mobile(std::string_view text) const
    {
        auto number = account::mobile_of(text);
        return number ? Value(std::move(*number)) : no("mobile");
    }
    Value email(std::string_view text) const
    {
        auto address = nfkc(trimmed(text));
        return account::fault_of_email(address) ? no("email") : Value(std::move(address));
    }

    const Vocabulary& words_;
    const enterprise::Reference& reference_;
    Instant now_;
};

} // namespace

const std::vector<Field>& enterprise_facts()
{
    static const std::vector<Field> facts{Field::name,       Field::legal_representative, Field::district,  Field::category,       Field::industry,
                                          Field::size,       Field::address,              Field::registered_capital, Field::founded_on,
                                          Field::contact_person, Field::telephone,        Field::mobile,    Field::email};
    return facts;
}

const std::vector<Field>& facts_of_new_enterprises()
{
    static const std::vector<Field> facts{Field::name, Field::legal_representative, Field::district, Field::industry};
    return facts;
}

Expected<EnterpriseRow, Findings> read_enterprise(const std::vector<std::string>& fields, const Heading& heading, const Vocabulary& words,
                                                  const enterprise::Reference& reference, Instant now)
{
    EnterpriseRow row;
    Findings problems;
    auto uscc = read_uscc(heading.text(fields, Field::uscc), heading.name(Field::uscc));
    if (uscc) row.uscc = std::move(*uscc);
    else problems.push_back(uscc.error());
    const Reader reader(words, reference, now);
    for (const auto field : fields_of(Kind::enterprise)) {
        const auto text = heading.text(fields, field);
        if (field == Field::uscc || text.empty()) continue;
        auto value = reader.read(field, text);
        if (value) row.values.emplace(field, std::move(*value));
        else problems.push_back({heading.name(field), std::string(text), value.error()});
    }
    if (!problems.empty()) return Unexpected<Findings>(std::move(problems));
    return row;
}

Expected<std::string, Finding> read_uscc(std::string_view text, const std::string& column)
{
    if (text.empty()) return Unexpected<Finding>({column, {}, "required"});
    const auto code = enterprise::UnifiedSocialCreditCode::parse(text);
    if (!code) return Unexpected<Finding>({column, std::string(text), reason_of(code.error())});
    return code->text();
}

std::string district_named(std::string_view text, const enterprise::Districts& districts)
{
    const auto name = nfkc(trimmed(text));
    if (const auto* district = districts.find(name)) return district->code;
    const auto found = std::find_if(districts.all().begin(), districts.all().end(), [&](const auto& each) { return each.name == name; });
    return found == districts.all().end() ? std::string{} : found->code;
}

} // namespace tianbao::importing
