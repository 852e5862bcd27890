// SPDX-License-Identifier: MPL-2.0
#include "statistics/summary.hpp"

namespace tianbao::statistics {

const std::array<CountColumn, 16> kCountColumns{{
    {"due", &Counts::due},
    {"filed", &Counts::filed},
    {"on_time", &Counts::on_time},
    {"late", &Counts::late},
    {"nil", &Counts::nil},
    {"missing", &Counts::missing},
    {"draft", &Counts::draft},
    {"returned", &Counts::returned},
    {"accepted", &Counts::accepted},
    {"accepted_at_once", &Counts::accepted_at_once},
    {"decided", &Counts::decided},
    {"explained", &Counts::explained},
    {"exempt", &Counts::exempt},
    {"outside", &Counts::outside},
    {"filings", &Counts::filings},
    {"flagged", &Counts::flagged},
}};

std::string_view word_of(Dimension dimension)
{
    switch (dimension) {
    case Dimension::all:
        return "all";
    case Dimension::section:
        return "section";
    case Dimension::size:
        return "size";
    case Dimension::category:
        return "category";
    }
    return {};
}

std::optional<Dimension> dimension_from(std::string_view word)
{
    for (const auto dimension : kDimensions)
        if (word_of(dimension) == word) return dimension;
    return std::nullopt;
}

void Counts::add(const Member& member)
{
    const bool is_returned = member.state == "returned";
    if (member.is_filed) {
        ++filings;
        flagged += is_returned ? 1 : 0;
    }
    if (member.duty != "due") {
        ++(member.duty == "exempt" ? exempt : outside);
        return;
    }
    ++due;
    if (!member.is_filed) {
        ++missing;
        draft += member.state == "draft" ? 1 : 0;
        return;
    }
    const bool is_accepted = member.state == "accepted";
    ++filed;
    ++(member.is_late ? late : on_time);
    nil += member.is_nil ? 1 : 0;
    explained += member.is_explained ? 1 : 0;
    returned += is_returned ? 1 : 0;
    accepted += is_accepted ? 1 : 0;
    accepted_at_once += is_accepted && member.is_first ? 1 : 0;
    decided += is_accepted || is_returned || !member.is_first ? 1 : 0;
}

Counts& Counts::operator+=(const Counts& other)
{
    for (const auto& column : kCountColumns) this->*column.count += other.*column.count;
    return *this;
}

Measure& Measure::operator+=(const Measure& other)
{
    filled += other.filled;
    zero += other.zero;
    not_applicable += other.not_applicable;
    largest = std::max(largest, other.largest);
    sum += other.sum;
    size += other.size;
    both += other.both;
    now += other.now;
    before += other.before;
    return *this;
}

void Answers::add(std::uint32_t chosen)
{
    if (chosen == 0) return;
    ++answered;
    for (std::size_t i = 0; i < options.size(); ++i) options[i] += (chosen >> i) & 1U;
}

Answers& Answers::operator+=(const Answers& other)
{
    answered += other.answered;
    if (options.size() < other.options.size()) options.resize(other.options.size());
    for (std::size_t i = 0; i < other.options.size(); ++i) options[i] += other.options[i];
    return *this;
}

Group::Group(const Layout& layout) : measures(layout.figures().size()), answers(layout.choices().size())
{
    for (std::size_t i = 0; i < answers.size(); ++i) answers[i].options.resize(layout.form().indicators[layout.choices()[i]].choices.size());
}

void Group::add(const Figures& figures)
{
    for (std::size_t i = 0; i < measures.size(); ++i) {
        if (figures.presence[i] == Presence::value) measures[i].add(figures.units[i]);
        if (figures.presence[i] == Presence::not_applicable) ++measures[i].not_applicable;
    }
    for (std::size_t i = 0; i < answers.size(); ++i) answers[i].add(figures.chosen[i]);
}

void Group::compare(const Figures& now, const Figures& before)
{
    for (std::size_t i = 0; i < measures.size(); ++i) {
        if (now.presence[i] != Presence::value || before.presence[i] != Presence::value) continue;
        auto& measure = measures[i];
        ++measure.both;
        measure.now += now.units[i];
        measure.before += before.units[i];
    }
}

Group& Group::operator+=(const Group& other)
{
    counts += other.counts;
    for (std::size_t i = 0; i < measures.size(); ++i) measures[i] += other.measures[i];
    for (std::size_t i = 0; i < answers.size(); ++i) answers[i] += other.answers[i];
    return *this;
}

Group& DistrictSummary::group(Dimension dimension, std::string_view code)
{
    if (const auto known = known_.find({dimension, code}); known != known_.end()) return *known->second;
    const auto made = groups_.try_emplace({dimension, std::string(code)}, *layout_).first;
    known_.emplace(std::pair{dimension, std::string_view(made->first.second)}, &made->second);
    return made->second;
}

void DistrictSummary::add(const Member& member, const Figures* now, const Figures* before)
{
    for (auto* of : {&group(Dimension::section, member.section), &group(Dimension::size, member.size), &group(Dimension::category, member.category)}) {
        of->counts.add(member);
        if (now) of->add(*now);
        if (now && before) of->compare(*now, *before);
    }
}

void DistrictSummary::finish()
{
    auto& all = group(Dimension::all, "");
    for (const auto& [key, of] : groups_)
        if (key.first == Dimension::category) all += of;
}

namespace {

void pack(Packer& into, const Measure& measure)
{
    for (const auto count : {measure.filled, measure.zero, measure.not_applicable, measure.largest, measure.both})
        into.count(static_cast<std::uint64_t>(count));
    for (const auto sum : {measure.sum, measure.size, measure.now, measure.before}) into.sum(sum);
}

Measure unpack_measure(Unpacker& from)
{
    Measure measure;
    for (auto* count : {&measure.filled, &measure.zero, &measure.not_applicable, &measure.largest, &measure.both})
        *count = static_cast<std::int64_t>(from.count());
    for (auto* sum : {&measure.sum, &measure.size, &measure.now, &measure.before}) *sum = from.sum();
    return measure;
}

} // namespace

std::string pack(const std::vector<IndicatorGroup>& groups)
{
    std::string packed;
    Packer into(packed);
    for (const auto& group : groups) {
        into.count(static_cast<std::uint64_t>(group.dimension));
        into.text(group.code);
        into.count(group.measures.size());
        for (const auto& measure : group.measures) pack(into, measure);
        into.count(static_cast<std::uint64_t>(group.answers.answered));
        into.count(group.answers.options.size());
        for (const auto option : group.answers.options) into.count(static_cast<std::uint64_t>(option));
    }
    return packed;
}

std::vector<IndicatorGroup> unpack_groups(std::string_view packed)
{
    std::vector<IndicatorGroup> groups;
    for (Unpacker from(packed); !from.is_done();) {
        auto& group = groups.emplace_back();
        group.dimension = kDimensions.at(from.count());
        group.code = from.text();
        group.measures.resize(from.count());
        for (auto& measure : group.measures) measure = unpack_measure(from);
        group.answers.answered = static_cast<std::int64_t>(from.count());
        group.answers.options.resize(from.count());
        for (auto& option : group.answers.options) option = static_cast<std::int64_t>(from.count());
    }
    return groups;
}

} // namespace tianbao::statistics
