// SPDX-License-Identifier: MPL-2.0
#include "demo/demo.hpp"

#include "demo/demo_plan.hpp"
#include "demo/plausible_filing.hpp"
#include "filing/filing.hpp"
#include "filing/submission.hpp"
#include "form/evaluation.hpp"
#include "period/calendar.hpp"
#include "roster/roster_repository.hpp"
#include "sealing/places.hpp"

#include <fmt/format.h>

#include <map>

namespace tianbao::demo {

namespace {

constexpr db::Sql kCountUsers{"SELECT COUNT(*) FROM user"};
constexpr db::Sql kInsertUser{"INSERT INTO user (id, name, mobile, mobile_hash, mobile_tail, role, district, created_at)"
                              " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"};
constexpr db::Sql kInsertFormer{"INSERT INTO former_login (login_name, user_id, password_hash, password_is_initial) VALUES (?, ?, ?, TRUE)"};
constexpr db::Sql kInsertEnterprise{
    "INSERT INTO enterprise (id, uscc, name, legal_representative, status, district, category, industry, size, address, registered_capital,"
    " founded_on, contact_person, telephone, telephone_hash, telephone_tail, mobile, mobile_hash, mobile_tail, email, completed_at, checked_at,"
    " created_at) VALUES (?, ?, ?, ?, 'in_business', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
constexpr db::Sql kInsertAssociation{"INSERT INTO association (user_id, enterprise_id, proof, since) VALUES (?, ?, 'import', ?)"};
constexpr db::Sql kInsertFiller{"INSERT INTO filler (enterprise_id, user_id, epoch, since, used_at) VALUES (?, ?, 1, ?, ?)"};
constexpr db::Sql kInsertFillerChange{
    "INSERT INTO filler_change (enterprise_id, epoch, user_id, act, actor_id, changed_at) VALUES (?, 1, ?, 'import', ?, ?)"};
constexpr db::Sql kInsertFiling{
    "INSERT INTO filing (period, enterprise_id, form_version, state, version, cells, district, saved_at, saved_by, first_submitted_at,"
    " submitted_at, submitted_by, submission, is_late) VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, 1, ?)"};
constexpr db::Sql kInsertVersion{
    "INSERT INTO filing_version (enterprise_id, period, number, form_version, cells, nil_declared, content_hash, receipt_number, submission_key,"
    " submitted_at, submitted_by, source) VALUES (?, ?, 1, ?, ?, FALSE, ?, ?, ?, ?, ?, 'import')"};
constexpr db::Sql kInsertAcceptance{"INSERT INTO filing_acceptance (enterprise_id, period, number, accepted_at, accepted_by) VALUES (?, ?, 1, ?, ?)"};
constexpr db::Sql kInsertNotice{"INSERT INTO notice (id, title, body, published_at) VALUES (?, ?, ?, ?)"};

class Loader {
public:
    Loader(db::Transaction& tx, const form::FormBook& forms, const enterprise::SizeThresholds& sizes, const Plan& plan, Instant now)
        : tx_(tx), forms_(forms), sizes_(sizes), plan_(plan), now_(now)
    {
    }

    void users(const std::string& initial_password_hash)
    {
        for (const auto& user : plan_.users) {
            const auto id = UserId::fresh(now_);
            const auto mobile = tx_.sealer().sealed(Telephone(user.mobile), {sealing::kUserMobile, id.text()});
            tx_.execute(kInsertUser, id, user.name, mobile.text, mobile.hash, mobile.tail, user.role, user.district, now_);
            ids_.emplace(user.mobile, id);
            if (user.login_name) tx_.execute(kInsertFormer, *user.login_name, id, initial_password_hash);
        }
    }

    void enterprises(const std::vector<Entity>& entities)
    {
        int position = 0;
        for (const auto& entity : entities) {
            if (position >= plan_.leave_free + plan_.enterprises) return;
            if (position++ < plan_.leave_free) continue;
            enterprise(entity, position - plan_.leave_free);
        }
    }

    void notices()
    {
        for (const auto& notice : plan_.notices) tx_.execute(kInsertNotice, new_id_text(now_), notice.title, notice.body, now_);
    }

private:
    void enterprise(const Entity& entity, int position)
    {
        const auto id = EnterpriseId::fresh(now_);
        const Scale scale{(80 + 37 * position) * 1000, 20 + 13 * position, entity.industry.substr(0, 1), position};
        const char* category = position % 3 == 0 ? "specialised" : position % 3 == 1 ? "nurtured" : "other";
        const auto telephone = tx_.sealer().sealed(Telephone("021-00000000"), {sealing::kEnterpriseTelephone, id.text()});
        const auto mobile = tx_.sealer().sealed(Telephone("19900009999"), {sealing::kEnterpriseMobile, id.text()});
        tx_.execute(kInsertEnterprise, id, entity.uscc, entity.name, entity.legal_representative, entity.district, category, entity.industry,
                    enterprise::word_of(size_of(entity, scale)), entity.address, entity.registered_capital, entity.founded_on, "测试联系人",
                    telephone.text, telephone.hash, telephone.tail, mobile.text, mobile.hash, mobile.tail, "ceshi@example.com", now_, now_,
                    shanghai_midnight(period::first_period().first_day()));
        if (position == 1) tx_.execute(kInsertAssociation, ids_.at(plan_.former_mobile), id, now_);
        if (position % 2 == 0) return;
        const auto turn = static_cast<std::size_t>(position / 2) % plan_.filler_mobiles.size();
        const auto& filler = ids_.at(plan_.filler_mobiles[turn]);
        tx_.execute(kInsertAssociation, filler, id, now_);
        tx_.execute(kInsertFiller, id, filler, now_, now_);
        tx_.execute(kInsertFillerChange, id, filler, filler, now_);
        filings(id, filler, entity, scale);
    }

    const form::Form& form_for(period::Period period) const
    {
        const auto* form = forms_.form_for(period);
        if (!form) throw std::runtime_error("no form for " + period.text());
        return *form;
    }

    /// The size class that the figures of the current period give; 小型 where the industry has none.
    enterprise::SizeClass size_of(const Entity& entity, const Scale& scale) const
    {
        const auto period = period::current_period(now_);
        const auto cells = plausible_cells(form_for(period), scale, period);
        const auto figure = [&](const char* key) { return Decimal::parse(cells.at(key), Decimal::kDecimals).value(); };
        const auto of_a_year = Decimal::from_units(figure("A01.y").units() * 12 / period.month());
        const auto industry = enterprise::IndustryCode::parse(entity.industry);
        const auto size =
            industry ? sizes_.size_class(*industry, {figure("C01.e").units() / Decimal::kUnitsInOne, of_a_year, figure("B09.e")}) : std::nullopt;
        return size.value_or(enterprise::SizeClass::small);
    }

    /// Files every month up to the one before last; the last month is filed by every third, and left to the others.
    void filings(const EnterpriseId& id, const UserId& filler, const Entity& entity, const Scale& scale)
    {
        const int position = scale.seed;
        const auto current = period::current_period(now_);
        const auto last = position % 3 == 0 ? current : current.previous();
        auto period = period::first_period();
        if (position > 1) {
            period = last;
            for (int i = 1; i < plan_.filings_of_months; ++i) period = period.previous();
        }
        for (; period <= last; period = period.next()) {
            if (period.first_day() >= entity.founded_on) file(id, filler, entity, scale, period, period == current);
        }
    }

    void file(const EnterpriseId& id, const UserId& filler, const Entity& entity, const Scale& scale, period::Period period, bool is_new)
    {
        const auto& form = form_for(period);
        const auto cells = form::submission_cells(form, plausible_cells(form, scale, period), {period, scale.section, {}, false});
        const auto json = form::to_json(cells);
        const Instant at = std::min<Instant>(period::due_at(period, period::Calendar{}) - std::chrono::hours{30 + scale.seed},
                                             now_ - std::chrono::minutes{scale.seed});
        tx_.execute(kInsertFiling, period.number(), id, form.version, is_new ? "submitted" : "accepted", json, entity.district, at, filler, at, at,
                    filler, false);
        tx_.execute(kInsertVersion, id, period.number(), form.version, json,
                    filing::content_hash({entity.uscc, period, form.version, false, cells, {}, {}}), filing::new_receipt_number(period, at),
                    new_id_text(at), at, filler);
        if (!is_new)
            tx_.execute(kInsertAcceptance, id, period.number(), std::min<Instant>(at + std::chrono::hours{49}, now_), ids_.at(plan_.reviewer_mobile));
    }

    db::Transaction& tx_;
    const form::FormBook& forms_;
    const enterprise::SizeThresholds& sizes_;
    const Plan& plan_;
    Instant now_;
    std::map<std::string, UserId, std::less<>> ids_;
};

} // namespace

std::string load(db::Pool& pool, const form::FormBook& forms, const enterprise::SizeThresholds& sizes, const period::Calendar& calendar,
                 const account::PasswordCost& cost, const Sources& sources, Instant now)
{
    const auto plan = read_plan(sources.plan);
    {
        auto rows = pool.read().query(kCountUsers);
        if (rows.next() && rows.number(1) > 0) return former_users_text(plan);
    }
    auto tx = pool.begin();
    Loader loader(tx, forms, sizes, plan, now);
    loader.users(account::hash_password(Secret(plan.initial_password), cost));
    loader.enterprises(read_entities(sources.entities));
    loader.notices();
    roster::RosterRepository rosters(tx);
    for (const auto period : rosters.undrawn(now)) rosters.draw(period, calendar, now);
    tx.commit();
    return former_users_text(plan);
}

} // namespace tianbao::demo
