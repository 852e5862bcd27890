// SPDX-License-Identifier: MPL-2.0
#include "pdf/typesetter.hpp"

#include "util/text.hpp"

#include <pango/pangocairo.h>

#include <algorithm>
#include <stdexcept>
#include <unordered_map>

namespace tianbao::pdf {

namespace {

constexpr const char* kFamily = "Noto Sans CJK SC";
/// For what is ASCII: with Latin letters of the other font in a document cairo 1.16 embeds 900 kB of its outlines that nobody uses.
constexpr const char* kLatinFamily = "Liberation Sans";
constexpr double kLine = 1.45;     ///< of a line, in sizes of its letters
constexpr double kBaseline = 1.08; ///< below the line's upper edge, in the same
constexpr double kDigit = 0.6;     ///< as wide as a digit is at most, in the same
constexpr double kSoftGrey = 0.38;
constexpr double kBlack = 0.0;
constexpr std::size_t kMostKept = 4096;
constexpr std::size_t kLongestKept = 200; ///< bytes; longer texts are not met again

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
    void operator()(PangoFontDescription* description) const { pango_font_description_free(description); }
    void operator()(PangoAttrList* attributes) const { pango_attr_list_unref(attributes); }
};

template <class T>
using Owned = std::unique_ptr<T, Unref>;

/// What needs no measuring: figures and dates that are shorter than the width.
bool is_short_figure(std::string_view text, const Letters& letters, double width)
{
    const auto is_narrow = [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == '-' || c == ':' || c == ' '; };
    return static_cast<double>(text.size()) * kDigit * letters.points <= width && std::all_of(text.begin(), text.end(), is_narrow);
}

Owned<PangoAttrList> latin_runs(std::string_view text)
{
    const auto is_latin = [](char c) { return c > ' ' && c <= '~'; };
    Owned<PangoAttrList> runs(pango_attr_list_new());
    for (auto at = text.begin(); at != text.end();) {
        const auto begin = std::find_if(at, text.end(), is_latin);
        at = std::find_if_not(begin, text.end(), is_latin);
        if (begin == at) break;
        auto* family = pango_attr_family_new(kLatinFamily);
        family->start_index = static_cast<guint>(begin - text.begin());
        family->end_index = static_cast<guint>(at - text.begin());
        pango_attr_list_insert(runs.get(), family);
    }
    return runs;
}

/// cairo refuses a document with a text that is not well-formed.
std::string well_formed(const std::string& text)
{
    if (is_valid_utf8(text) && text.find('\0') == std::string::npos) return text;
    const std::unique_ptr<char, decltype(&g_free)> mended(g_utf8_make_valid(text.c_str(), -1), &g_free);
    return mended.get();
}

double offset_of(Align align, double room)
{
    switch (align) {
    case Align::left:
        return 0;
    case Align::centre:
        return std::max(room / 2, 0.0);
    case Align::right:
        return std::max(room, 0.0);
    }
    return 0;
}

} // namespace

double line_height(const Letters& letters)
{
    return letters.points * kLine;
}

struct Typesetter::Fonts {
    Owned<PangoFontMap> map{pango_cairo_font_map_new()}; // of its own, so that nothing of it stays when the document is done
    Owned<PangoContext> context;
    std::unordered_map<std::string, int> counted;

    Fonts()
    {
        pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map.get()), 72); // a point is a unit of the page
        context.reset(pango_font_map_create_context(map.get()));
        pango_context_set_language(context.get(), pango_language_from_string("zh-cn"));
        pango_context_set_round_glyph_positions(context.get(), FALSE);
        auto* options = cairo_font_options_create();
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
        pango_cairo_context_set_font_options(context.get(), options);
        cairo_font_options_destroy(options);
    }

    static Owned<PangoFontDescription> described(const Letters& letters)
    {
        Owned<PangoFontDescription> description(pango_font_description_new());
        pango_font_description_set_family_static(description.get(), kFamily);
        pango_font_description_set_weight(description.get(), letters.is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
        pango_font_description_set_absolute_size(description.get(), letters.points * PANGO_SCALE);
        return description;
    }

    void require_family() const
    {
        const auto wanted = described({});
        const Owned<PangoFont> font(pango_context_load_font(context.get(), wanted.get()));
        if (font) {
            const Owned<PangoFontDescription> found(pango_font_describe(font.get()));
            if (std::string_view(pango_font_description_get_family(found.get())) == kFamily) return;
        }
        throw std::runtime_error(std::string("the font ") + kFamily + " is not installed");
    }

    Owned<PangoLayout> laid_out(const std::string& given, const Letters& letters, double width) const
    {
        const auto text = well_formed(given);
        Owned<PangoLayout> layout(pango_layout_new(context.get()));
        pango_layout_set_font_description(layout.get(), described(letters).get());
        pango_layout_set_width(layout.get(), static_cast<int>(std::max(width, 1.0) * PANGO_SCALE));
        pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
        pango_layout_set_attributes(layout.get(), latin_runs(text).get());
        pango_layout_set_text(layout.get(), text.c_str(), static_cast<int>(text.size()));
        return layout;
    }
};

Typesetter::Typesetter() : fonts_(std::make_unique<Fonts>())
{
    fonts_->require_family();
}

Typesetter::~Typesetter() = default;

int Typesetter::lines(const std::string& text, const Letters& letters, double width)
{
    if (text.empty()) return 0;
    if (is_short_figure(text, letters, width)) return 1;
    if (text.size() > kLongestKept) return pango_layout_get_line_count(fonts_->laid_out(text, letters, width).get());
    auto& counted = fonts_->counted;
    const auto key = std::to_string(width) + (letters.is_bold ? "b" : "n") + std::to_string(letters.points) + text;
    if (const auto known = counted.find(key); known != counted.end()) return known->second;
    if (counted.size() >= kMostKept) counted.clear();
    return counted[key] = pango_layout_get_line_count(fonts_->laid_out(text, letters, width).get());
}

void Typesetter::draw(_cairo* cairo, const std::string& text, const Letters& letters, Align align, double x, double y, double width, int first,
                      int count)
{
    if (text.empty()) return;
    const auto layout = fonts_->laid_out(text, letters, width);
    const double grey = letters.is_soft ? kSoftGrey : kBlack;
    cairo_set_source_rgb(cairo, grey, grey, grey);
    for (int i = 0; i < count; ++i) {
        auto* line = pango_layout_get_line_readonly(layout.get(), first + i);
        if (!line) return;
        PangoRectangle extents;
        pango_layout_line_get_extents(line, nullptr, &extents);
        const double room = width - static_cast<double>(extents.width) / PANGO_SCALE;
        cairo_move_to(cairo, x + offset_of(align, room), y + i * line_height(letters) + kBaseline * letters.points);
        pango_cairo_show_layout_line(cairo, line);
    }
}

void Typesetter::draw_line(_cairo* cairo, const std::string& text, const Letters& letters, Align align, double x, double y, double width)
{
    const auto layout = fonts_->laid_out(text, letters, width);
    pango_layout_set_single_paragraph_mode(layout.get(), TRUE);
    pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
    auto* line = pango_layout_get_line_readonly(layout.get(), 0);
    PangoRectangle extents;
    pango_layout_line_get_extents(line, nullptr, &extents);
    const double grey = letters.is_soft ? kSoftGrey : kBlack;
    cairo_set_source_rgb(cairo, grey, grey, grey);
    cairo_move_to(cairo, x + offset_of(align, width - static_cast<double>(extents.width) / PANGO_SCALE), y + kBaseline * letters.points);
    pango_cairo_show_layout_line(cairo, line);
}

} // namespace tianbao::pdf
