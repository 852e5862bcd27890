// SPDX-License-Identifier: MPL-2.0
#include "demo/city.hpp"

#include "db/batch.hpp"
#include "demo/plausible_filing.hpp"
#include "enterprise/unified_social_credit_code.hpp"
#include "filing/filing.hpp"
#include "filing/submission.hpp"
#include "form/evaluation.hpp"
#include "roster/roster_repository.hpp"
#include "sealing/places.hpp"
#include "util/secret.hpp"

#include <fmt/format.h>

#include <array>
#include <map>
#include <stdexcept>
#include <tuple>

namespace tianbao::demo {

namespace {

constexpr int kAtOnce = 20;  // enterprises of one transaction
constexpr int kScales = 800; // enterprises of one scale have the same figures
constexpr std::string_view kPlaceholder = "000000000000000000";

constexpr db::Sql kCountMade{"SELECT COUNT(*) FROM enterprise WHERE address = '测试路 1 号（生成数据）'"};

constexpr std::array<std::pair<const char*, int>, 10> kIndustries{
    {{"C34", 24}, {"C39", 12}, {"F51", 16}, {"F52", 6}, {"I65", 14}, {"L72", 10}, {"M74", 6}, {"G54", 5}, {"E48", 5}, {"D44", 2}}};
constexpr std::array<std::pair<const char*, int>, 3> kCategories{{{"specialised", 8}, {"nurtured", 32}, {"other", 60}}};

/// A number below `below` that depends on nothing but the others.
unsigned chance(unsigned a, unsigned b, unsigned below)
{
    unsigned x = a * 2654435761U ^ (b * 40503U + 0x9E3779B9U);
    x ^= x >> 15;
    x *= 2246822519U;
    x ^= x >> 13;
    return x % below;
}

template <std::size_t N>
const char* drawn(const std::array<std::pair<const char*, int>, N>& list, unsigned percent)
{
    unsigned sum = 0;
    for (const auto& [word, share] : list) {
        sum += static_cast<unsigned>(share);
        if (percent < sum) return word;
    }
    return list.front().first;
}

period::Period first_of(const CitySize& size, period::Period last)
{
    auto first = last;
    for (int month = 1; month < size.months; ++month) first = first.previous();
    return first;
}

/// One made-up enterprise.
struct Firm {
    int number;
    EnterpriseId id;
    UserId filler;
    std::string uscc, name, district, industry;
    const char* category;
    const char* size;
    int scale;
};

/// What became of one period.
enum class Fate { missing, draft, submitted, returned, accepted };

Fate fate_of(const Firm& firm, period::Period period, bool is_last)
{
    const auto percent = chance(static_cast<unsigned>(firm.number), static_cast<unsigned>(period.number()), 1000);
    if (!is_last) return percent < 25 ? Fate::missing : percent < 30 ? Fate::returned : percent < 45 ? Fate::submitted : Fate::accepted;
    if (percent < 220) return Fate::missing;
    if (percent < 300) return Fate::draft;
    if (percent < 760) return Fate::submitted;
    return percent < 790 ? Fate::returned : Fate::accepted;
}

const char* word_of(Fate fate)
{
    switch (fate) {
    case Fate::missing:
        return "";
    case Fate::draft:
        return "draft";
    case Fate::submitted:
        return "submitted";
    case Fate::returned:
        return "returned";
    case Fate::accepted:
        return "accepted";
    }
    return "";
}

/// The cells of all scales and periods, and the text that a hash is made of with a place for the code.
class Sheets {
public:
    struct Sheet {
        std::string cells;
        std::string content;
        std::string form_version;
    };

    explicit Sheets(const form::FormBook& forms) : forms_(forms) {}

    const Sheet& sheet(int scale, const std::string& section, period::Period period)
    {
        const auto key = std::make_tuple(scale, section, period);
        const auto known = sheets_.find(key);
        return known != sheets_.end() ? known->second : sheets_.emplace(key, made(scale, section, period)).first->second;
    }

private:
    Sheet made(int scale, const std::string& section, period::Period period) const
    {
        const auto* form = forms_.form_for(period);
        if (!form) throw std::runtime_error("no form for " + period.text());
        auto cells = plausible_cells(*form, {(60 + 11 * scale % 4000) * 1000, 5 + scale % 700, section, scale}, period);
        vary_answers(cells, static_cast<unsigned>(scale), static_cast<unsigned>(period.number()));
        const auto filed = form::submission_cells(*form, cells, {period, section, {}, false});
        return {form::to_json(filed), filing::to_json({std::string(kPlaceholder), period, form->version, false, filed, {}, {}}), form->version};
    }

    static void vary_answers(form::Cells& cells, unsigned scale, unsigned period)
    {
        unsigned turn = 0;
        for (const char* code : {"H01", "H02", "H04", "H05", "H06", "H07"}) {
            const auto cell = cells.find(fmt::format("{}.v", code));
            if (cell != cells.end()) cell->second = std::to_string(1 + chance(scale + ++turn, period, 3));
        }
    }

    const form::FormBook& forms_;
    std::map<std::tuple<int, std::string, period::Period>, Sheet> sheets_;
};

/// The rows of some enterprises, in one transaction.
class Block {
public:
    Block(Sheets& sheets, const period::Calendar& calendar, const Sealer& sealer, const CitySize& size, Instant now)
        : sheets_(sheets), calendar_(calendar), sealer_(sealer), last_(period::current_period(now)), first_(first_of(size, last_)), now_(now)
    {
    }

    void add(const Firm& firm)
    {
        const Instant since = shanghai_midnight(first_.first_day());
        const auto own = sealed("199", firm.number, {sealing::kUserMobile, firm.filler.text()});
        const auto telephone = sealed("021-", 40000000 + firm.number, {sealing::kEnterpriseTelephone, firm.id.text()});
        const auto mobile = sealed("198", firm.number, {sealing::kEnterpriseMobile, firm.id.text()});
        users_.add(firm.filler, fmt::format("测试填报员 {:06}", firm.number), own.text, own.hash, own.tail, since);
        enterprises_.add(firm.id, firm.uscc, firm.name, "测试法人", "in_business", firm.district, firm.category, firm.industry, firm.size,
                         "测试路 1 号（生成数据）", "2010-01-01", "测试联系人", telephone.text, telephone.hash, telephone.tail, mobile.text,
                         mobile.hash, mobile.tail, fmt::format("ceshi{}@example.com", firm.number), since, since, since);
        associations_.add(firm.filler, firm.id, "import", since);
        fillers_.add(firm.id, firm.filler, 1, since, since);
        changes_.add(firm.id, 1, firm.filler, "import", firm.filler, since);
        for (auto period = first_; period <= last_; period = period.next()) file(firm, period);
    }

    std::int64_t filings() const { return filings_; }

    void run(db::Pool& pool)
    {
        auto tx = pool.begin();
        for (auto* batch : {&users_, &enterprises_, &associations_, &fillers_, &changes_, &filings_rows_, &versions_, &acceptances_}) batch->run(tx);
        tx.commit();
    }

private:
    SealedNumber sealed(std::string_view area, int number, const SealedPlace& place) const
    {
        return sealer_.sealed(Telephone(fmt::format("{}{:08}", area, 10000000 + number)), place);
    }

    void file(const Firm& firm, period::Period period)
    {
        const auto fate = fate_of(firm, period, period == last_);
        if (fate == Fate::missing) return;
        ++filings_;
        const auto& sheet = sheets_.sheet(firm.scale, firm.industry.substr(0, 1), period);
        const bool is_late = period < last_ && chance(static_cast<unsigned>(firm.number) + 7, static_cast<unsigned>(period.number()), 100) < 4;
        const auto minutes = std::chrono::minutes{chance(static_cast<unsigned>(firm.number), 3, 14000)};
        const auto due = period::due_at(period, calendar_);
        const Instant at = std::min<Instant>(is_late ? due + minutes : due - minutes, now_ - std::chrono::minutes{firm.number % 600});
        if (fate == Fate::draft) {
            filings_rows_.add(period.number(), firm.id, sheet.form_version, "draft", 1, sheet.cells, firm.district, at, firm.filler, nullptr, nullptr,
                              nullptr, 0, 0);
            return;
        }
        filings_rows_.add(period.number(), firm.id, sheet.form_version, word_of(fate), 1, sheet.cells, firm.district, at, firm.filler, at, at,
                          firm.filler, 1, is_late);
        auto content = sheet.content;
        content.replace(content.find(kPlaceholder), kPlaceholder.size(), firm.uscc);
        versions_.add(firm.id, period.number(), 1, sheet.form_version, sheet.cells, 0, hex(sha256(content)), filing::new_receipt_number(period, at),
                      new_id_text(at), at, firm.filler, "import");
        if (fate == Fate::accepted) acceptances_.add(firm.id, period.number(), 1, std::min<Instant>(at + std::chrono::hours{49}, now_), firm.filler);
    }

    Sheets& sheets_;
    const period::Calendar& calendar_;
    const Sealer& sealer_;
    period::Period last_;
    period::Period first_;
    Instant now_;
    std::int64_t filings_ = 0;
    db::Batch users_{"INSERT INTO user (id, name, mobile, mobile_hash, mobile_tail, created_at)", 6};
    db::Batch enterprises_{
        "INSERT INTO enterprise (id, uscc, name, legal_representative, status, district, category, industry, size, address, founded_on,"
        " contact_person, telephone, telephone_hash, telephone_tail, mobile, mobile_hash, mobile_tail, email, completed_at, checked_at,"
        " created_at)",
        22};
    db::Batch associations_{"INSERT INTO association (user_id, enterprise_id, proof, since)", 4};
    db::Batch fillers_{"INSERT INTO filler (enterprise_id, user_id, epoch, since, used_at)", 5};
    db::Batch changes_{"INSERT INTO filler_change (enterprise_id, epoch, user_id, act, actor_id, changed_at)", 6};
    db::Batch filings_rows_{"INSERT INTO filing (period, enterprise_id, form_version, state, version, cells, district, saved_at, saved_by,"
                        " first_submitted_at, submitted_at, submitted_by, submission, is_late)",
                        14};
    db::Batch versions_{"INSERT INTO filing_version (enterprise_id, period, number, form_version, cells, nil_declared, content_hash, receipt_number,"
                    " submission_key, submitted_at, submitted_by, source)",
                    12};
    db::Batch acceptances_{"INSERT INTO filing_acceptance (enterprise_id, period, number, accepted_at, accepted_by)", 5};
};

const char* size_word(int scale)
{
    const int employees = 5 + scale % 700;
    return employees >= 400 ? "medium" : employees >= 60 ? "small" : "micro";
}

Firm firm_of(int number, const enterprise::Districts& districts, Instant now)
{
    const auto draw = static_cast<unsigned>(number);
    const auto& all = districts.all();
    // two in ten belong to the largest, 浦东新区
    const auto& district = chance(draw, 1, 10) < 2 ? *districts.find("310115") : all[chance(draw, 2, static_cast<unsigned>(all.size()))];
    const int scale = static_cast<int>(chance(draw, 4, kScales));
    return {number,
            EnterpriseId::fresh(now),
            UserId::fresh(now),
            made_up_code(district.code, number),
            fmt::format("测试企业{:06}（上海）有限公司", number),
            district.code,
            drawn(kIndustries, chance(draw, 5, 100)),
            drawn(kCategories, chance(draw, 6, 100)),
            size_word(scale),
            scale};
}

} // namespace

std::string made_up_code(std::string_view district, int number)
{
    constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    const auto body = fmt::format("91{}T{:07}", district, number);
    for (const char organisation : std::string_view("0123456789X")) {
        for (const char check : kAlphabet) {
            const auto code = enterprise::UnifiedSocialCreditCode::parse(body + organisation + check);
            if (code) return code->text();
            if (code.error() == enterprise::UsccFault::organisation_check) break;
        }
    }
    throw std::logic_error("no code of a made-up enterprise");
}

std::int64_t make_city(db::Pool& pool, const form::FormBook& forms, const enterprise::Districts& districts, const period::Calendar& calendar,
                       const CitySize& size, Instant now, const CityProgress& progress)
{
    int done = 0;
    {
        auto rows = pool.read().query(kCountMade);
        if (rows.next()) done = static_cast<int>(rows.number(1));
    }
    std::int64_t filings = 0;
    Sheets sheets(forms);
    while (done < size.enterprises) {
        Block block(sheets, calendar, pool.read().sealer(), size, now);
        const int end = std::min(done + kAtOnce, size.enterprises);
        for (; done < end; ++done) block.add(firm_of(done + 1, districts, now));
        block.run(pool);
        filings += block.filings();
        progress(done, size.enterprises);
    }
    auto reader = pool.read();
    const auto last = period::current_period(now);
    for (auto period = first_of(size, last); period <= last; period = period.next()) roster::RosterRepository(reader).draw(period, calendar, now);
    return filings;
}

} // namespace tianbao::demo
