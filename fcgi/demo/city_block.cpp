// SPDX-License-Identifier: MPL-2.0
#include "demo/city_block.hpp"

#include "demo/plausible_filing.hpp"
#include "filing/filing.hpp"
#include "filing/submission.hpp"
#include "form/evaluation.hpp"
#include "sealing/places.hpp"
#include "util/secret.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace tianbao::demo {

namespace {

constexpr std::string_view kPlaceholder = "000000000000000000"; ///< of an enterprise's code
constexpr std::size_t kRowsPrepared = 250;

void vary_answers(form::Cells& cells, unsigned scale, unsigned period)
{
    unsigned turn = 0;
    for (const char* code : {"H01", "H02", "H04", "H05", "H06", "H07"}) {
        const auto cell = cells.find(fmt::format("{}.v", code));
        if (cell != cells.end()) cell->second = std::to_string(1 + chance(scale + ++turn, period, 3));
    }
}

} // namespace

std::string made_up_receipt(period::Period period, int number, Instant at)
{
    constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // as of ids
    constexpr std::size_t kOrdered = 4;                                      // 32^4 are more than there can be enterprises
    auto receipt = filing::new_receipt_number(period, at);
    const auto begin = receipt.find('-') + 1;
    auto rest = static_cast<unsigned>(number);
    for (std::size_t i = kOrdered; i-- > 0; rest >>= 5) receipt[begin + i] = kAlphabet[rest & 31];
    return receipt;
}

const Sheets::Sheet& Sheets::sheet(const Firm& firm, period::Period period)
{
    const auto key = std::make_pair(firm.scale, period);
    {
        const std::scoped_lock lock(mutex_);
        const auto known = sheets_.find(key);
        if (known != sheets_.end()) return known->second;
    }
    auto sheet = made(firm.scale, firm.industry.substr(0, 1), period);
    const std::scoped_lock lock(mutex_);
    return sheets_.emplace(key, std::move(sheet)).first->second;
}

Sheets::Sheet Sheets::made(int scale, const std::string& section, period::Period period) const
{
    const auto* form = forms_.form_for(period);
    if (!form) throw std::runtime_error("no form for " + period.text());
    auto cells = plausible_cells(*form, {(60 + 11 * scale % 4000) * 1000, 5 + scale % 700, section, scale}, period);
    vary_answers(cells, static_cast<unsigned>(scale), static_cast<unsigned>(period.number()));
    const auto filed = form::submission_cells(*form, cells, {period, section, {}, false});
    const auto content = filing::to_json({std::string(kPlaceholder), period, form->version, false, filed, {}, {}});
    const auto place = content.rfind(kPlaceholder);
    return {form::to_json(filed), content.substr(0, place), content.substr(place + kPlaceholder.size()), form->version};
}

void Block::add(const Firm& firm)
{
    const Instant since = shanghai_midnight(months_.first.first_day());
    const auto own = sealed("199", 10000000 + firm.number, {sealing::kUserMobile, firm.filler.text()});
    const auto telephone = sealed("021-", 50000000 + firm.number, {sealing::kEnterpriseTelephone, firm.id.text()});
    const auto mobile = sealed("198", 10000000 + firm.number, {sealing::kEnterpriseMobile, firm.id.text()});
    users_.add(firm.filler, fmt::format("测试填报员 {:06}", firm.number), own.text, own.hash, own.tail, since);
    enterprises_.add(firm.id, firm.uscc, firm.name, "测试法人", "in_business", firm.district, firm.category, firm.industry, firm.size,
                     "测试路 1 号（生成数据）", "2010-01-01", "测试联系人", telephone.text, telephone.hash, telephone.tail, mobile.text,
                     mobile.hash, mobile.tail, fmt::format("ceshi{}@example.com", firm.number), since, since, since);
    associations_.add(firm.filler, firm.id, "import", since);
    fillers_.add(firm.id, firm.filler, 1, since, since);
    changes_.add(firm.id, 1, firm.filler, "import", firm.filler, since);
    for (auto period = months_.first; period <= months_.last; period = period.next()) file(firm, period);
}

SealedNumber Block::sealed(std::string_view area, int number, const SealedPlace& place) const
{
    return sealer_.sealed(Telephone(fmt::format("{}{:08}", area, number)), place);
}

void Block::run(db::Pool& pool)
{
    auto tx = pool.begin();
    for (auto* batch : {&users_, &enterprises_, &associations_, &fillers_, &changes_, &filings_rows_, &versions_, &acceptances_}) batch->run_in_portions(tx, kRowsPrepared);
    tx.commit();
}

void Block::file(const Firm& firm, period::Period period)
{
    const auto fate = fate_of(firm, period, period == months_.last);
    if (fate == Fate::missing) return;
    ++filings_;
    const auto& sheet = sheets_.sheet(firm, period);
    const bool is_late = period < months_.last && chance(static_cast<unsigned>(firm.number) + 7, static_cast<unsigned>(period.number()), 100) < 4;
    const auto minutes = std::chrono::minutes{chance(static_cast<unsigned>(firm.number), 3, 14000)};
    const auto due = period::due_at(calendar_.deadline(period, enterprise::category_from(firm.category)));
    const Instant at = std::min<Instant>(is_late ? due + minutes : due - minutes, months_.now - std::chrono::minutes{firm.number % 600});
    if (fate == Fate::draft) {
        filings_rows_.add(period.number(), firm.id, sheet.form_version, "draft", 1, sheet.cells, firm.district, at, firm.filler, nullptr, nullptr,
                          nullptr, 0, 0);
        return;
    }
    filings_rows_.add(period.number(), firm.id, sheet.form_version, word_of(fate), 1, sheet.cells, firm.district, at, firm.filler, at, at,
                      firm.filler, 1, is_late);
    const auto content = sheet.content_before + firm.uscc + sheet.content_behind;
    versions_.add(firm.id, period.number(), 1, sheet.form_version, sheet.cells, 0, hex(sha256(content)), made_up_receipt(period, firm.number, at),
                  new_id_text(at), at, firm.filler, "import");
    if (fate == Fate::accepted)
        acceptances_.add(firm.id, period.number(), 1, std::min<Instant>(at + std::chrono::hours{49}, months_.now), firm.filler);
}

} // namespace tianbao::demo
