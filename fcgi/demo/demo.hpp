// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/password.hpp"
#include "db/database.hpp"
#include "enterprise/size_class.hpp"
#include "form/form_book.hpp"
#include "period/calendar.hpp"

#include <filesystem>
#include <string>

namespace tianbao::demo {

/// Where the made-up data comes from.
struct Sources {
    std::filesystem::path plan;     ///< conf/demo.toml
    std::filesystem::path entities; ///< the registry stand-in's entities.csv
};

/// Loads made-up users, enterprises, filings and notices. Does nothing where there are users already.
/// What is there now, in lines for the person at the terminal. Throws std::runtime_error naming a fault in a source.
std::string load(db::Pool& pool, const form::FormBook& forms, const enterprise::SizeThresholds& sizes, const period::Calendar& calendar,
                 const account::PasswordCost& cost, const Sources& sources, Instant now);

} // namespace tianbao::demo
