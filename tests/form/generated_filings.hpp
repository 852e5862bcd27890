// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "enterprise/size_class.hpp"
#include "form/evaluation.hpp"
#include "form/form.hpp"

namespace tianbao::form {

/// A made-up filing and what the checks know beside it.
struct GeneratedFiling {
    Cells cells;
    Context context;
};

/// Makes up filings, the same for the same seed: plausible ones, slightly wrong ones, random ones and broken ones.
class FilingGenerator {
public:
    FilingGenerator(const Form& form, std::uint64_t seed);

    GeneratedFiling next();

    /// The filings of January to December of a year: every y is the one before plus m.
    std::vector<Cells> year();

    /// From 0 to less than `bound`.
    std::int64_t below(std::int64_t bound);
    bool one_in(std::int64_t n) { return below(n) == 0; }
    /// Units of a Decimal, of any size that parse() gives, small ones as likely as large ones.
    std::int64_t units();

private:
    std::string number_text(const Indicator& indicator, std::int64_t units);
    std::string random_text(const Indicator& indicator);
    std::string broken_text();
    Cells random_cells();
    Cells answers();
    void disturb(Cells& cells);
    const enterprise::SizeThresholds::IndustryLimits* limits();

    const Form& form_;
    std::mt19937_64 random_;
};

} // namespace tianbao::form
