// SPDX-License-Identifier: MPL-2.0
#include "statistics/figures.hpp"

#include <algorithm>
#include <charconv>

namespace tianbao::statistics {

namespace {

constexpr unsigned kPresenceBits = 2;
constexpr unsigned kPerByte = 4;

std::int64_t scale_of(int decimals)
{
    std::int64_t scale = 1;
    for (int i = decimals; i < Decimal::kDecimals; ++i) scale *= 10;
    return scale;
}

std::uint32_t chosen_in(const form::Indicator& indicator, std::string_view text)
{
    std::uint32_t chosen = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find(','), text.size());
        int code = 0;
        std::from_chars(text.data(), text.data() + end, code);
        for (std::size_t i = 0; i < indicator.choices.size(); ++i)
            if (indicator.choices[i].code == code) chosen |= 1U << i;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return chosen;
}

} // namespace

Layout::Layout(const form::Form& form) : form_(&form)
{
    for (std::size_t slot = 0; slot < form.cells.size(); ++slot) {
        const auto& indicator = form.indicator_at(slot);
        if (!indicator.is_numeric()) continue;
        figures_.push_back(slot);
        scales_.push_back(scale_of(indicator.decimals));
    }
    for (std::size_t i = 0; i < form.indicators.size(); ++i)
        if (form.indicators[i].is_choice()) choices_.push_back(i);
}

Figures Layout::read(const form::Cells& cells) const
{
    Figures figures{std::vector<Presence>(figures_.size(), Presence::empty), std::vector<std::int64_t>(figures_.size()),
                    std::vector<std::uint32_t>(choices_.size())};
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        const auto text = form::cell_text(cells, form_->cells[figures_[i]].key);
        if (text.empty()) continue;
        if (text == form::kNotApplicable) {
            figures.presence[i] = Presence::not_applicable;
            continue;
        }
        const auto value = Decimal::parse(text, form_->indicator_at(figures_[i]).decimals);
        if (!value) continue;
        figures.presence[i] = Presence::value;
        figures.units[i] = value->units();
    }
    for (std::size_t i = 0; i < choices_.size(); ++i) {
        const auto& indicator = form_->indicators[choices_[i]];
        figures.chosen[i] = chosen_in(indicator, form::cell_text(cells, form_->cells[indicator.first_slot].key));
    }
    return figures;
}

std::string Layout::pack(const Figures& figures) const
{
    std::string packed;
    Packer into(packed);
    into.text(form_->version);
    for (std::size_t i = 0; i < figures_.size(); i += kPerByte) {
        unsigned bits = 0;
        for (unsigned k = 0; k < kPerByte && i + k < figures_.size(); ++k)
            bits |= static_cast<unsigned>(figures.presence[i + k]) << (k * kPresenceBits);
        packed.push_back(static_cast<char>(static_cast<unsigned char>(bits)));
    }
    for (std::size_t i = 0; i < figures_.size(); ++i)
        if (figures.presence[i] == Presence::value) into.sum(figures.units[i] / scales_[i]);
    for (const auto chosen : figures.chosen) into.count(chosen);
    return packed;
}

void Layout::unpack(Unpacker& packed, Figures& into) const
{
    into.presence.resize(figures_.size());
    into.units.resize(figures_.size());
    into.chosen.resize(choices_.size());
    for (std::size_t i = 0; i < figures_.size(); i += kPerByte) {
        const auto bits = packed.byte();
        for (unsigned k = 0; k < kPerByte && i + k < figures_.size(); ++k)
            into.presence[i + k] = static_cast<Presence>((bits >> (k * kPresenceBits)) & 3U);
    }
    for (std::size_t i = 0; i < figures_.size(); ++i) into.units[i] = into.presence[i] == Presence::value ? packed.figure() * scales_[i] : 0;
    for (auto& chosen : into.chosen) chosen = static_cast<std::uint32_t>(packed.count());
}

FigureBook::FigureBook(const form::FormBook& forms) : forms_(forms)
{
    for (const auto& form : forms.forms()) layouts_.emplace(form.version, Layout(form));
}

const Layout& FigureBook::layout(std::string_view version) const
{
    const auto found = layouts_.find(version);
    if (found == layouts_.end()) throw std::runtime_error("there is no form " + std::string(version));
    return found->second;
}

std::string FigureBook::pack(const form::Cells& cells, std::string_view version) const
{
    const auto& of_version = layout(version);
    return of_version.pack(of_version.read(cells));
}

void FigureBook::unpack(std::string_view packed, const Layout& to, Figures& into) const
{
    Unpacker bytes(packed);
    const auto version = bytes.text();
    if (version == to.form().version) {
        to.unpack(bytes, into);
        return;
    }
    const auto& from = layout(version);
    Figures figures;
    from.unpack(bytes, figures);
    translate(from, figures, to, into);
}

void FigureBook::translate(const Layout& from, const Figures& figures, const Layout& to, Figures& into) const
{
    into.presence.assign(to.figures().size(), Presence::empty);
    into.units.assign(to.figures().size(), 0);
    into.chosen.assign(to.choices().size(), 0);
    const auto source_of = [&](std::size_t slot) -> std::optional<std::size_t> {
        const auto cell = forms_.cell_in(to.form().key_at(slot), to.form(), from.form());
        return cell ? from.form().slot_of(*cell) : std::nullopt;
    };
    for (std::size_t i = 0; i < to.figures().size(); ++i) {
        const auto source = source_of(to.figures()[i]);
        const auto found = source ? std::find(from.figures().begin(), from.figures().end(), *source) : from.figures().end();
        if (found == from.figures().end()) continue;
        const auto place = static_cast<std::size_t>(found - from.figures().begin());
        into.presence[i] = figures.presence[place];
        into.units[i] = figures.units[place];
    }
    for (std::size_t i = 0; i < to.choices().size(); ++i) {
        const auto source = source_of(to.form().indicators[to.choices()[i]].first_slot);
        for (std::size_t k = 0; source && k < from.choices().size(); ++k)
            if (from.form().indicators[from.choices()[k]].first_slot == *source) into.chosen[i] = figures.chosen[k];
    }
}

} // namespace tianbao::statistics
