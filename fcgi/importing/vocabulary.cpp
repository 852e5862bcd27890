// SPDX-License-Identifier: MPL-2.0
#include "importing/vocabulary.hpp"

#include "util/text.hpp"

#include <algorithm>
#include <iterator>

namespace tianbao::importing {

const std::vector<Field>& fields_of(Kind kind)
{
    static const std::vector<Field> enterprise{Field::uscc,     Field::name,       Field::legal_representative, Field::district,
                                               Field::category, Field::industry,   Field::size,                 Field::address,
                                               Field::registered_capital, Field::founded_on, Field::contact_person, Field::telephone,
                                               Field::mobile,   Field::email,      Field::since};
    static const std::vector<Field> former_user{Field::login_name, Field::person, Field::mobile, Field::enterprises, Field::filled_enterprises};
    static const std::vector<Field> filing{Field::uscc, Field::period, Field::submitted_at, Field::submitted_by, Field::district, Field::nil};
    switch (kind) {
    case Kind::enterprise:
        return enterprise;
    case Kind::former_user:
        return former_user;
    case Kind::filing:
        return filing;
    }
    return filing;
}

const std::vector<Field>& required_fields(Kind kind)
{
    static const std::vector<Field> enterprise{Field::uscc};
    static const std::vector<Field> former_user{Field::login_name, Field::person, Field::mobile};
    static const std::vector<Field> filing{Field::uscc, Field::period, Field::submitted_at};
    switch (kind) {
    case Kind::enterprise:
        return enterprise;
    case Kind::former_user:
        return former_user;
    case Kind::filing:
        return filing;
    }
    return filing;
}

namespace {

constexpr Field kOfPeople[] = {Field::legal_representative, Field::contact_person, Field::telephone, Field::mobile,
                               Field::email,                Field::login_name,     Field::person,    Field::submitted_by};

} // namespace

bool tells_of_people(Kind kind, const Vocabulary& words, std::string_view heading)
{
    const auto& fields = fields_of(kind);
    return std::any_of(std::begin(kOfPeople), std::end(kOfPeople), [&](Field field) {
        return std::find(fields.begin(), fields.end(), field) != fields.end() && plain(words.headings.at(field)) == plain(heading);
    });
}

std::string plain(std::string_view text)
{
    return without_blanks(nfkc_case_folded(text));
}

} // namespace tianbao::importing
