// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "period/period.hpp"
#include "statistics/figures.hpp"
#include "statistics/usual_repository.hpp"
#include "util/time.hpp"

namespace tianbao::statistics {

/// Draws, for the period that is being filled in, where the figures of each enterprise commonly lie (常见范围), for the checks of kind
/// within_usual: first the growth of each group, then the enterprises, a portion at a time. What is drawn does not change any more once the
/// period is over, so that a filing is judged the same by whoever looks at it.
class UsualDrawing {
public:
    UsualDrawing(db::Pool& pool, const form::FormBook& forms) : pool_(pool), figures_(forms) {}

    /// Goes on, or begins: at once when the period was never drawn, again when `may_redraw` and the last time is over kRedrawnAfter ago.
    /// At most so many portions. Enterprises drawn.
    int go_on(Instant now, bool may_redraw, int most_portions);

private:
    using Rules = std::vector<const form::WithinUsual*>;

    UsualProgress begin(period::Period period, const form::Form& form, const Rules& rules, Instant now);
    /// Goes on in `progress`. 0: all are done, or somebody else began anew.
    int draw_portion(UsualProgress& progress, const form::Form& form, const Rules& rules, Instant now);

    db::Pool& pool_;
    FigureBook figures_;
};

inline constexpr std::chrono::hours kRedrawnAfter{20};
inline constexpr int kDrawnAtOnce = 200; ///< enterprises in a portion

} // namespace tianbao::statistics
