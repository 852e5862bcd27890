// SPDX-License-Identifier: MPL-2.0
#include "filing/paper_word_views.hpp"

namespace tianbao::filing {

using namespace html::names;

const std::string& PaperWords::operator()(html::Name name)
{
    const auto known = read_.find(name.text);
    return known != read_.end() ? known->second : read_.emplace(name.text, words_(name)).first->second;
}

std::string PaperWords::operator()(html::Name name, const form::Placeholders& values)
{
    return form::filled_in((*this)(name), values);
}

pdf::Cell PaperWords::name(html::Name name)
{
    pdf::Cell cell;
    cell.text = (*this)(name);
    cell.is_name = true;
    return cell;
}

std::vector<pdf::Cell> PaperWords::heading(std::initializer_list<html::Name> names)
{
    std::vector<pdf::Cell> cells;
    for (const auto each : names) cells.push_back(name(each));
    return cells;
}

pdf::Properties paper_properties(PaperWords& words, const std::string& title, Instant now)
{
    return {title, words(kPAPER_AUTHOR), now, [&words](int page, int pages) {
                return words(kPAPER_FOOT, {{"page", std::to_string(page)}, {"pages", std::to_string(pages)}});
            }};
}

} // namespace tianbao::filing
