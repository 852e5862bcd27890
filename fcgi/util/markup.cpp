// SPDX-License-Identifier: MPL-2.0
#include "util/markup.hpp"

#include "util/text.hpp"

#include <algorithm>

namespace tianbao {

namespace {

constexpr std::string_view kStrong = "**";
constexpr std::size_t kLongestTarget = 500;
constexpr std::size_t kLongestLinkWords = 600;
constexpr std::size_t kMostColumns = 8;

/// A link that begins at a bracket: what it says, where it leads, how many bytes it takes.
struct Link {
    std::string_view words;
    std::string_view target;
    std::size_t size = 0; ///< 0: there is none
};

Link link_at(std::string_view text)
{
    const auto words_end = text.substr(0, kLongestLinkWords).find_first_of("[]\n", 1);
    if (words_end == std::string_view::npos || words_end < 2 || text.substr(words_end, 2) != "](") return {};
    const auto target = text.substr(words_end + 2, kLongestTarget + 1);
    const auto target_end = target.find(')');
    if (target_end == std::string_view::npos || !is_link_target(target.substr(0, target_end))) return {};
    return {text.substr(1, words_end - 1), target.substr(0, target_end), words_end + 3 + target_end};
}

/// Reads the spans of one paragraph, heading, item or cell.
class SpanReader {
public:
    explicit SpanReader(std::string_view text) : text_(text) {}

    MarkupText spans()
    {
        while (at_ < text_.size()) step();
        finish();
        return std::move(spans_);
    }

private:
    void step()
    {
        const auto rest = text_.substr(at_);
        if (rest.front() == '\n') {
            finish();
            begins_line_ = true;
            ++at_;
        } else if (rest.starts_with(kStrong) && toggles(rest)) {
            finish();
            is_strong_ = !is_strong_;
            at_ += kStrong.size();
        } else if (const auto link = rest.front() == '[' ? link_at(rest) : Link{}; link.size > 0) {
            finish();
            add(std::string(link.words), std::string(link.target));
            at_ += link.size;
        } else {
            plain_ += rest.front();
            ++at_;
        }
    }

    /// Two asterisks that end what is strong, or begin it and are ended later.
    bool toggles(std::string_view rest)
    {
        if (is_strong_) return true;
        if (is_last_strong_) return false;
        const auto end = rest.find(kStrong, kStrong.size());
        is_last_strong_ = end == std::string_view::npos;
        return !is_last_strong_ && end > kStrong.size();
    }

    void finish()
    {
        if (!plain_.empty()) add(std::move(plain_), {});
        plain_.clear();
    }

    void add(std::string text, std::string target)
    {
        spans_.push_back({std::move(text), is_strong_, std::move(target), begins_line_ && !spans_.empty()});
        begins_line_ = false;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    bool is_strong_ = false;
    bool is_last_strong_ = false;
    bool begins_line_ = false;
    std::string plain_;
    MarkupText spans_;
};

MarkupText spans_of(std::string_view text)
{
    return SpanReader(text).spans();
}

/// The bytes of "- " or "1. " before an item; 0: the line is none.
std::size_t bullet(std::string_view line, MarkupKind kind)
{
    if (kind == MarkupKind::list) return line.starts_with("- ") || line.starts_with("* ") ? 2 : 0;
    const auto digits = line.find_first_not_of("0123456789");
    const bool is_number = digits != std::string_view::npos && digits > 0 && digits <= 3 && line.substr(digits).starts_with(". ");
    return is_number ? digits + 2 : 0;
}

/// The cells of "| a | b |".
std::vector<std::string_view> cells_of(std::string_view line)
{
    line.remove_prefix(1);
    if (line.ends_with('|')) line.remove_suffix(1);
    std::vector<std::string_view> cells;
    for (std::size_t begin = 0; begin <= line.size() && cells.size() < kMostColumns;) {
        const auto end = std::min(line.find('|', begin), line.size());
        cells.push_back(trimmed(line.substr(begin, end - begin)));
        begin = end + 1;
    }
    return cells;
}

/// Gathers lines into blocks.
class BlockReader {
public:
    std::vector<MarkupBlock> blocks(std::string_view text)
    {
        const auto plain = normalised_lines(text);
        for (std::size_t begin = 0; begin < plain.size();) {
            const auto end = std::min(plain.find('\n', begin), plain.size());
            line(trimmed(std::string_view(plain).substr(begin, end - begin)));
            begin = end + 1;
        }
        finish();
        return std::move(blocks_);
    }

private:
    void line(std::string_view line)
    {
        if (line.empty()) return finish();
        for (const auto& [mark, kind] : {std::pair{"# ", MarkupKind::heading}, {"## ", MarkupKind::small_heading}}) {
            if (line.starts_with(mark)) return heading(trimmed(line.substr(std::string_view(mark).size())), kind);
        }
        for (const auto kind : {MarkupKind::list, MarkupKind::numbered_list}) {
            if (const auto skipped = bullet(line, kind)) return item(trimmed(line.substr(skipped)), kind);
        }
        if (line.starts_with('|') && line.size() > 1) return row(line);
        if (kind_ == MarkupKind::table) finish();
        if (texts_.empty()) return item(line, MarkupKind::paragraph);
        texts_.back().append("\n").append(line);
    }

    void heading(std::string_view words, MarkupKind kind)
    {
        finish();
        item(words, kind);
        finish();
    }

    void item(std::string_view words, MarkupKind kind)
    {
        if (kind != kind_) finish();
        kind_ = kind;
        texts_.emplace_back(words);
    }

    void row(std::string_view line)
    {
        auto cells = cells_of(line);
        if (kind_ != MarkupKind::table) {
            finish();
            columns_ = cells.size();
        }
        cells.resize(columns_);
        for (const auto cell : cells) item(cell, MarkupKind::table);
    }

    void finish()
    {
        MarkupBlock block{kind_, {}, kind_ == MarkupKind::table ? columns_ : 0};
        for (const auto& text : texts_) {
            auto spans = spans_of(text);
            if (!spans.empty() || kind_ == MarkupKind::table) block.items.push_back(std::move(spans));
        }
        if (!block.items.empty()) blocks_.push_back(std::move(block));
        texts_.clear();
        kind_ = MarkupKind::paragraph;
    }

    MarkupKind kind_ = MarkupKind::paragraph;
    std::size_t columns_ = 0;
    std::vector<std::string> texts_; ///< of the block being gathered
    std::vector<MarkupBlock> blocks_;
};

} // namespace

bool is_link_target(std::string_view target)
{
    constexpr std::string_view kNever = "\"'<>()[]{}|^`\\";
    const auto is_allowed = [&](char c) { return c > 0x20 && c < 0x7F && kNever.find(c) == std::string_view::npos; };
    if (target.size() > kLongestTarget || !std::all_of(target.begin(), target.end(), is_allowed)) return false;
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (!target.starts_with(scheme)) continue;
        const auto first = target.size() > scheme.size() ? target[scheme.size()] : '/';
        return (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || (first >= '0' && first <= '9');
    }
    return target.starts_with('/') && !target.starts_with("//");
}

std::vector<MarkupBlock> parse_markup(std::string_view text)
{
    return BlockReader().blocks(text);
}

} // namespace tianbao
