// SPDX-License-Identifier: MPL-2.0
#include "importing/vocabulary_views.hpp"

#include "html/names.hpp"

namespace tianbao::importing {

namespace names = html::names;

namespace {

html::Name section_of(Field field)
{
    switch (field) {
    case Field::uscc:
        return names::kIMPORT_COLUMN_USCC;
    case Field::name:
        return names::kIMPORT_COLUMN_NAME;
    case Field::legal_representative:
        return names::kIMPORT_COLUMN_LEGAL_REPRESENTATIVE;
    case Field::district:
        return names::kIMPORT_COLUMN_DISTRICT;
    case Field::category:
        return names::kIMPORT_COLUMN_CATEGORY;
    case Field::industry:
        return names::kIMPORT_COLUMN_INDUSTRY;
    case Field::size:
        return names::kIMPORT_COLUMN_SIZE;
    case Field::address:
        return names::kIMPORT_COLUMN_ADDRESS;
    case Field::registered_capital:
        return names::kIMPORT_COLUMN_REGISTERED_CAPITAL;
    case Field::founded_on:
        return names::kIMPORT_COLUMN_FOUNDED_ON;
    case Field::contact_person:
        return names::kIMPORT_COLUMN_CONTACT_PERSON;
    case Field::telephone:
        return names::kIMPORT_COLUMN_TELEPHONE;
    case Field::mobile:
        return names::kIMPORT_COLUMN_MOBILE;
    case Field::email:
        return names::kIMPORT_COLUMN_EMAIL;
    case Field::since:
        return names::kIMPORT_COLUMN_SINCE;
    case Field::login_name:
        return names::kIMPORT_COLUMN_LOGIN_NAME;
    case Field::person:
        return names::kIMPORT_COLUMN_PERSON;
    case Field::enterprises:
        return names::kIMPORT_COLUMN_ENTERPRISES;
    case Field::filled_enterprises:
        return names::kIMPORT_COLUMN_FILLED_ENTERPRISES;
    case Field::period:
        return names::kIMPORT_COLUMN_PERIOD;
    case Field::submitted_at:
        return names::kIMPORT_COLUMN_SUBMITTED_AT;
    case Field::submitted_by:
        return names::kIMPORT_COLUMN_SUBMITTED_BY;
    case Field::nil:
        return names::kIMPORT_COLUMN_NIL;
    }
    std::abort();
}

} // namespace

Vocabulary vocabulary_of(const html::Templates& templates)
{
    const html::Words words(templates, "importing/words.tpl");
    Vocabulary vocabulary;
    for (const auto kind : {Kind::enterprise, Kind::former_user, Kind::filing})
        for (const auto field : fields_of(kind)) vocabulary.headings.emplace(field, words(section_of(field)));
    vocabulary.categories = {{words(names::kIMPORT_SPECIALISED), "specialised"},
                             {words(names::kIMPORT_NURTURED), "nurtured"},
                             {words(names::kIMPORT_OTHER), "other"}};
    vocabulary.sizes = {{words(names::kIMPORT_LARGE), "large"},        {words(names::kIMPORT_LARGE_SHORT), "large"},
                        {words(names::kIMPORT_MEDIUM), "medium"},      {words(names::kIMPORT_MEDIUM_SHORT), "medium"},
                        {words(names::kIMPORT_SMALL), "small"},        {words(names::kIMPORT_SMALL_SHORT), "small"},
                        {words(names::kIMPORT_MICRO), "micro"},        {words(names::kIMPORT_MICRO_SHORT), "micro"}};
    vocabulary.answers = {{words(names::kIMPORT_YES), true}, {words(names::kIMPORT_NO), false}};
    vocabulary.not_applicable = words(names::kIMPORT_NOT_APPLICABLE);
    vocabulary.year_sign = words(names::kIMPORT_YEAR_SIGN);
    vocabulary.month_sign = words(names::kIMPORT_MONTH_SIGN);
    vocabulary.day_sign = words(names::kIMPORT_DAY_SIGN);
    vocabulary.choice_comma = words(names::kIMPORT_CHOICE_COMMA);
    return vocabulary;
}

} // namespace tianbao::importing
