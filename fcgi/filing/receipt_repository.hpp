// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/receipt.hpp"
#include "period/period.hpp"

#include <optional>

namespace tianbao::filing {

/// What anybody may learn who holds a receipt's number and hash: no figures, no person.
struct VerifiedReceipt {
    std::string number;
    std::string enterprise_name;
    std::string uscc;
    period::Period period;
    int submission = 0; ///< the first, the second, … of its filing
    Instant submitted_at;
    bool is_latest = false;   ///< nothing was submitted since
    bool is_returned = false; ///< the agency gave this submission back
    bool is_imported = false; ///< from the former system
};

/// Receipts by what is printed on them, whoever asks.
class ReceiptRepository {
public:
    explicit ReceiptRepository(db::Reader& database) : database_(database) {}

    /// Nothing when the number is unknown or the hash is another's: the same statement decides both.
    std::optional<VerifiedReceipt> verify(const ReceiptQuery& query);

private:
    db::Reader& database_;
};

} // namespace tianbao::filing
