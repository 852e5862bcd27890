// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/filing_context.hpp"

#include <map>
#include <string>

namespace tianbao::filing {

/// What one enterprise filed for a month, and for the months that it is compared with.
struct TrialFiling {
    FilingEnterprise enterprise;
    Filed filed;
    bool nil_declared = false;
    std::optional<Filed> previous;
    std::optional<Filed> last_year;
    form::UsualRanges usual = {}; ///< 常见范围 as they were drawn for that month
};

/// 试算: how a form, perhaps one not yet in force, judges what was filed for a month.
class Trial {
public:
    /// How many filings a check was run over, and with what outcome.
    struct Count {
        int holds = 0;
        int fails = 0;
        int not_evaluated = 0;
    };

    /// The basis and the form, one of its book, must outlive the trial.
    Trial(const Basis& basis, const form::Form& form, period::Period period);

    void add(const TrialFiling& filing);

    int filings() const { return filings_; }
    /// Those that a hard check would have refused.
    int refused() const { return refused_; }
    /// By check.
    const std::map<std::string, Count, std::less<>>& counts() const { return counts_; }
    /// Lines for the person at the terminal, the checks in the order of the form.
    std::string text() const;

private:
    form::UsualRanges usual_of(const TrialFiling& filing) const;

    const Basis& basis_;
    const form::Form& form_;
    period::Period period_;
    int filings_ = 0;
    int refused_ = 0;
    std::map<std::string, Count, std::less<>> counts_;
};

} // namespace tianbao::filing
