// SPDX-License-Identifier: MPL-2.0
#include "filing/receipt_repository.hpp"

namespace tianbao::filing {

namespace {

constexpr db::Sql kVerify{"SELECT v.receipt_number, e.name, e.uscc, v.period, v.number, v.submitted_at, v.number = f.submission,"
                          " r.number IS NOT NULL, v.source = 'import'"
                          " FROM filing_version v JOIN enterprise e ON e.id = v.enterprise_id"
                          " JOIN filing f ON f.enterprise_id = v.enterprise_id AND f.period = v.period"
                          " LEFT JOIN filing_return r ON r.enterprise_id = v.enterprise_id AND r.period = v.period AND r.number = v.number"
                          " WHERE v.receipt_number = ? AND LEFT(v.content_hash, ?) = ?"};

} // namespace

std::optional<VerifiedReceipt> ReceiptRepository::verify(const ReceiptQuery& query)
{
    auto rows = database_.query(kVerify, query.number, static_cast<int>(query.hash.size()), query.hash);
    if (!rows.next()) return std::nullopt;
    return VerifiedReceipt{rows.text(1),
                           rows.text(2),
                           rows.text(3),
                           period::Period::from_number(static_cast<int>(rows.number(4))).value(),
                           static_cast<int>(rows.number(5)),
                           rows.instant(6),
                           rows.flag(7),
                           rows.flag(8),
                           rows.flag(9)};
}

} // namespace tianbao::filing
