// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace tianbao::manual {

/// The chapters of the 操作手册, in their order.
enum class Chapter {
    sign_in,
    association,
    filler,
    filing,
    enquiry,
    submission,
    accounting,
    returning,
    appeal,
    agency,
    levels,
    bulk,
    reminder,
    duty,
    replacement,
    enrolment,
    statistics,
    exporting,
    accounts,
    audit,
};

inline constexpr std::array kChapters{Chapter::sign_in,    Chapter::association, Chapter::filler,    Chapter::filing,   Chapter::enquiry,
                                      Chapter::submission, Chapter::accounting,  Chapter::returning, Chapter::appeal,   Chapter::agency,
                                      Chapter::levels,     Chapter::bulk,        Chapter::reminder,  Chapter::duty,     Chapter::replacement,
                                      Chapter::enrolment,  Chapter::statistics,  Chapter::exporting, Chapter::accounts, Chapter::audit};

/// As it stands in the chapter's address: "sign-in".
std::string_view word_of(Chapter chapter);
std::optional<Chapter> chapter_from(std::string_view word);

} // namespace tianbao::manual
