// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_sheet_views.hpp"
#include "review/review_views.hpp"

#include <algorithm>
#include <set>

namespace tianbao::review {

namespace {

using namespace html::names;

using Place = std::pair<std::string, std::string>; ///< check and cell

/// The first part of the page: what deserves an officer's look.
class Points {
public:
    Points(html::Dictionary& values, const FilingView& view) : values_(values), view_(view), filing_(view.filing) {}

    void show()
    {
        show_failures();
        show_looks();
        show_not_evaluated();
        show_doubts();
        show_changes();
        show_marks();
        show_other_acceptances();
        values_.show(is_empty_ ? kNO_POINTS : kPOINTS);
    }

private:
    html::Dictionary& table(html::Name section)
    {
        is_empty_ = false;
        return values_.add(section);
    }

    /// That which was written for the finding's very figures, else one of its place: then a figure of another filing has changed since, for the
    /// own ones cannot.
    const form::Explanation* explanation_for(const form::Finding& finding) const
    {
        const auto& all = filing_.explanations;
        const auto exact = std::find_if(all.begin(), all.end(), [&](const auto& one) { return form::explains(one, finding, filing_.cells); });
        if (exact != all.end()) return &*exact;
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.check == finding.check && one.place == form::place_of(finding); });
        return found == all.end() ? nullptr : &*found;
    }

    const form::Acceptance* acceptance_at(const Place& place) const
    {
        const auto& all = filing_.acceptances;
        const auto found = std::find_if(all.begin(), all.end(), [&](const form::Acceptance& one) {
            return one.check == place.first && one.place == place.second && one.is_good_for(filing_.period);
        });
        return found == all.end() ? nullptr : &*found;
    }

    void show_check(html::Dictionary& row, const std::string& id)
    {
        const auto& checks = view_.form.checks;
        const auto found = std::find_if(checks.begin(), checks.end(), [&](const form::Check& one) { return one.id == id; });
        row.set(kPOINT_CHECK, id);
        row.set(kPOINT_TITLE, found == checks.end() ? "" : found->title);
    }

    void show_place(html::Dictionary& row, const Place& place)
    {
        show_check(row, place.first);
        row.set(kPOINT_PLACE, place.second);
        if (place.second.empty()) {
            row.show(kPOINT_WHOLE);
        } else {
            row.add(kPOINT_CELL).set(kPOINT_CELL_NAME, filing::cell_name(view_.form, place.second));
        }
    }

    /// The figures that an explanation was written for; `now`: what those of other filings are today.
    void show_figures(html::Dictionary& list, const form::Cells& values, const form::Cells* now)
    {
        for (const auto& [key, text] : values) {
            auto& value = list.add(kEXPLAINED_VALUE);
            const auto [cell, filed] = form::figure_of(key);
            value.set(kVALUE_NAME, filing::cell_name(view_.form, cell));
            value.show_if(filed == form::Filed::month_before, kVALUE_MONTH_BEFORE);
            value.show_if(filed == form::Filed::year_before, kVALUE_YEAR_BEFORE);
            value.set(kVALUE_TEXT, filing::figure_text(text));
            const auto today = now ? form::cell_text(*now, key) : std::string_view(text);
            if (today.empty()) value.show(kVALUE_NOW_NONE);
            else if (today != text) value.add(kVALUE_NOW).set(kVALUE_NOW_TEXT, filing::figure_text(std::string(today)));
        }
    }

    void show_explanation(html::Dictionary& row, const Place& place, const form::Explanation* explanation)
    {
        const auto* acceptance = acceptance_at(place);
        if (explanation) {
            row.add(kEXPLAINED).set(kPOINT_TEXT, explanation->text);
        } else {
            row.show(kNOT_EXPLAINED);
        }
        if (acceptance) row.add(kAGREED).set(kAGREED_UNTIL, acceptance->until.text());
        if (explanation && !acceptance && !filing_.bar) {
            row.show(kMAY_AGREE);
            may_agree_ = true;
        }
        shown_.insert(place);
    }

    /// Failed soft checks, then explanations whose check does not fail any more, since another period's filing has changed.
    void show_failures()
    {
        std::vector<const form::Finding*> failures;
        for (const auto& finding : view_.report.findings)
            if (finding.verdict == form::Verdict::fails && finding.check_class == form::CheckClass::soft) failures.push_back(&finding);
        if (failures.empty() && filing_.explanations.empty()) return;
        auto& failed = table(kFAILURES);
        for (const auto* finding : failures) {
            const Place place{finding->check, form::place_of(*finding)};
            auto& row = failed.add(kFAILURE);
            show_place(row, place);
            row.add(kFAILS_NOW).set(kFAILURE_MESSAGE, finding->message);
            const auto* explanation = explanation_for(*finding);
            show_explanation(row, place, explanation);
            if (!explanation || form::explains(*explanation, *finding, filing_.cells)) continue;
            const auto now = form::values_of(*finding, filing_.cells);
            show_figures(row.add(kREFERENCES_CHANGED), explanation->values, &now);
        }
        for (const auto& explanation : filing_.explanations) {
            const Place place{explanation.check, explanation.place};
            if (shown_.contains(place)) continue;
            auto& row = failed.add(kFAILURE);
            show_place(row, place);
            show_figures(row.add(kFAILED_THEN), explanation.values, nullptr);
            show_explanation(row, place, &explanation);
        }
        failed.show_if(may_agree_, kAGREE_HINT);
    }

    /// What the enterprise was only asked to look at, with what the bounds of usual figures are made of.
    void show_looks()
    {
        html::Dictionary* list = nullptr;
        for (const auto& finding : view_.report.findings) {
            if (finding.verdict != form::Verdict::fails || finding.check_class != form::CheckClass::ask) continue;
            if (!list) list = &table(kLOOKS);
            auto& row = list->add(kLOOK);
            show_check(row, finding.check);
            row.set(kLOOK_MESSAGE, finding.message);
            const auto range = filing_.usual.find(form::place_of(finding));
            if (range == filing_.usual.end()) continue;
            const auto& [key, usual] = *range;
            auto& made = row.add(kLOOK_USUAL);
            made.show(usual.is_of_group ? kUSUAL_OF_GROUP : kUSUAL_OF_OWN);
            made.set(kUSUAL_MEDIAN, usual.median.to_text(Decimal::kDecimals));
            made.set(kUSUAL_DEVIATION, usual.deviation.to_text(Decimal::kDecimals));
            made.set(kUSUAL_COUNT, std::to_string(usual.count));
        }
    }

    void show_not_evaluated()
    {
        html::Dictionary* list = nullptr;
        for (const auto& finding : view_.report.findings) {
            if (finding.verdict != form::Verdict::not_evaluated) continue;
            if (!list) list = &table(kNOT_EVALUATED);
            auto& row = list->add(kNOT_EVALUATED_ROW);
            show_check(row, finding.check);
            row.set(kNOT_EVALUATED_MESSAGE, finding.message);
        }
    }

    void show_doubts()
    {
        if (filing_.doubts.empty()) return;
        auto& doubts = table(kDOUBTS);
        for (const auto& key : filing_.doubts) doubts.add(kDOUBT).set(kDOUBT_CELL, filing::cell_name(view_.form, key));
    }

    std::string text_of(const std::string& key, const std::string& text) const
    {
        const auto cell = form::CellKey::parse(key);
        const auto* indicator = cell ? view_.form.indicator_of(*cell) : nullptr;
        return indicator && indicator->is_choice() ? filing::answer_text(*indicator, text) : filing::figure_text(text);
    }

    /// What is new against the submission before, which was returned.
    void show_changes()
    {
        if (!filing_.cells_before) return;
        const auto changes = filing::differences(*filing_.cells_before, filing_.cells);
        auto& list = table(kCHANGES);
        list.set(kCHANGES_COUNT, std::to_string(changes.size()));
        list.show(changes.empty() ? kNO_CHANGES : kCHANGE_ROWS);
        for (const auto& change : changes) {
            auto& row = list.add(kCHANGE);
            row.set(kCHANGE_CELL, filing::cell_name(view_.form, change.key));
            row.set(kCHANGE_BEFORE, text_of(change.key, change.before));
            row.show_if(change.before.empty(), kCHANGE_BEFORE_EMPTY);
            row.set(kCHANGE_AFTER, text_of(change.key, change.after));
            row.show_if(change.after.empty(), kCHANGE_AFTER_EMPTY);
        }
    }

    /// Answers are the filler's own until they are submitted.
    void show_marks()
    {
        if (filing_.marks.empty()) return;
        const bool is_answered = filing_.state != filing::State::returned;
        auto& marks = table(kLAST_MARKS);
        marks.show_if(!is_answered, kANSWERS_TO_COME);
        for (const auto& mark : filing_.marks) {
            auto& row = marks.add(kLAST_MARK);
            row.set(kLAST_MARK_CELL, filing::cell_name(view_.form, mark.place));
            row.set(kLAST_MARK_NOTE, mark.note);
            if (is_answered && !mark.answer.empty()) {
                row.add(kLAST_MARK_ANSWERED).set(kLAST_MARK_ANSWER, mark.answer);
            } else {
                row.show(kLAST_MARK_UNANSWERED);
            }
        }
    }

    /// Those whose check did not fail this time: they too can be withdrawn.
    void show_other_acceptances()
    {
        html::Dictionary* list = nullptr;
        for (const auto& acceptance : filing_.acceptances) {
            const Place place{acceptance.check, acceptance.place};
            if (!acceptance.is_good_for(filing_.period) || shown_.contains(place)) continue;
            if (!list) list = &table(kOTHER_AGREED);
            auto& row = list->add(kOTHER_AGREED_ROW);
            show_place(row, place);
            row.set(kAGREED_UNTIL, acceptance.until.text());
        }
    }

    html::Dictionary& values_;
    const FilingView& view_;
    const ReviewFiling& filing_;
    std::set<Place> shown_;
    bool is_empty_ = true;
    bool may_agree_ = false;
};

} // namespace

void show_points(html::Dictionary& values, const FilingView& view)
{
    Points(values, view).show();
}

} // namespace tianbao::review
