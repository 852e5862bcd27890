// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

namespace tianbao {

/// A person's telephone number, 电话号码, that cannot be printed by accident: as text it is masked, only `reveal` gives it out, and no
/// statement takes it as it is (util/sealer).
class Telephone {
public:
    Telephone() = default;
    explicit Telephone(std::string number) : number_(std::move(number)) {}

    const std::string& reveal() const { return number_; }
    bool empty() const { return number_.empty(); }
    /// Tells people apart without giving the number away: "199****0001". Empty for none, "****" for what has other than 11 digits.
    std::string masked() const;

    bool operator==(const Telephone&) const = default;

private:
    std::string number_;
};

/// Prints it masked.
std::ostream& operator<<(std::ostream& out, const Telephone& number);

/// What two ways to write one number have in common: its digits, without the codes of country and area.
/// "021-5000 0001" and "50000001" are the same, and so are "+86 19900000001" and "19900000001".
std::string compared_digits(std::string_view number);

/// As many last digits as a number may be looked for by.
inline constexpr std::size_t kTailDigits = 4;

} // namespace tianbao
