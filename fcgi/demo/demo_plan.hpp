// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/time.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tianbao::demo {

/// What conf/demo.toml says.
struct Plan {
    struct User {
        std::string name;
        std::string mobile;
        std::string role;
        std::optional<std::string> district;
        std::optional<std::string> login_name;
    };
    struct Notice {
        std::string title;
        std::string body;
    };
    std::vector<User> users;
    std::vector<Notice> notices;
    std::string initial_password;
    int enterprises = 0;
    int leave_free = 0;
    int filings_of_months = 0;
    std::vector<std::string> filler_mobiles;
    std::string former_mobile;
    std::string reviewer_mobile;
};

/// One row of the registry stand-in.
struct Entity {
    std::string uscc, name, legal_representative, district, address, industry, registered_capital;
    ShanghaiDay founded_on;
};

/// Throws std::runtime_error with file and line.
Plan read_plan(const std::filesystem::path& file);

/// Those in business, in the order of the file. Throws std::runtime_error with file and line.
std::vector<Entity> read_entities(const std::filesystem::path& file);

/// Tells the person at the terminal which former users there are.
std::string former_users_text(const Plan& plan);

} // namespace tianbao::demo
