// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "review/adjusting.hpp"
#include "review/review_repository.hpp"

namespace tianbao::review {

/// 核定值, as officers set and withdraw them. The filing itself only counts that something was done to it.
class AdjustingRepository {
public:
    explicit AdjustingRepository(db::Reader& database) : database_(database) {}

    /// Beside the filing as seen, in the place of the one that stands there. False: the filing has changed since, or the one that
    /// stands is not the level's to undo.
    bool adjust(const ReviewFiling& seen, const CheckedAdjustment& adjustment, Level level, const UserId& officer, Instant now);
    /// False: it does not stand any more, or is not the level's to undo, or the filing has changed since.
    bool withdraw(const ReviewFiling& seen, std::string_view id, const std::string& reason, Level level, const UserId& officer, Instant now);

private:
    bool count_on(const ReviewFiling& seen);

    db::Reader& database_;
};

} // namespace tianbao::review
