// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/size_class.hpp"
#include "util/decimal.hpp"
#include "util/id.hpp"
#include "util/telephone.hpp"
#include "util/time.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace tianbao::enterprise {

/// 登记状态: 存续（在营）, 注销, 吊销, 迁出. Only an enterprise in business is associated.
enum class Status { in_business, cancelled, revoked, moved_out };

/// 企业类别: 专精特新企业, 中小微培育企业, 其他企业.
enum class Category { specialised, nurtured, other };

inline constexpr Category kAllCategories[] = {Category::specialised, Category::nurtured, Category::other};

/// Registered facts, 登记事项, that the registry may leave open; a user then types them.
enum class Fact { district, address, industry, registered_capital, founded_on };

/// Whom the enterprise wants to be written to, 联系人.
struct ContactDetails {
    std::string person;
    Telephone telephone; ///< may be empty
    Telephone mobile;
    std::string email;
};

/// 企业, as the portal knows it.
struct Enterprise {
    explicit Enterprise(EnterpriseId of) : id(std::move(of)) {}

    EnterpriseId id;
    std::string uscc;
    std::string name;
    std::string legal_representative;
    Status status = Status::in_business;
    Category category = Category::other;
    std::string district;                      ///< code; empty: not known
    std::string address;                       ///< empty: not known
    std::string industry;                      ///< section letter and division; empty: not known
    std::optional<Decimal> registered_capital; ///< 万元, two decimals
    std::optional<ShanghaiDay> founded_on;
    std::set<Fact> typed;          ///< facts that a user typed because the registry did not tell them
    std::optional<SizeClass> size; ///< nothing before 完善企业基本信息
    ContactDetails contact;
    std::optional<Instant> completed_at; ///< when 完善企业基本信息 was first done
    Instant checked_at;                  ///< when the registry last confirmed the facts
    int version = 0;                     ///< counts every change of this record; 0: not stored yet
};

/// Whether the fact has no value at all.
bool is_missing(const Enterprise& enterprise, Fact fact);

inline constexpr Fact kFacts[] = {Fact::district, Fact::address, Fact::industry, Fact::registered_capital, Fact::founded_on};

/// The words of columns, forms and the registry's contract.
std::string_view word_of(Status status);
std::string_view word_of(Category category);
std::string_view word_of(SizeClass size);
std::string_view word_of(Fact fact);
std::optional<Status> status_from(std::string_view word);
std::optional<Category> category_from(std::string_view word);
std::optional<SizeClass> size_from(std::string_view word);
std::optional<Fact> fact_from(std::string_view word);

} // namespace tianbao::enterprise
