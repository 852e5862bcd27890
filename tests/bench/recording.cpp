// SPDX-License-Identifier: MPL-2.0
#include "replay.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>

#include <sys/mman.h>

namespace tianbao::bench {

namespace {

/// Reads a literal as the general log writes it, from `at` on; nothing when there is none.
std::optional<Value> read_literal(const std::string& text, std::size_t& at)
{
    if (text.compare(at, 4, "NULL") == 0) {
        at += 4;
        return nullptr;
    }
    if (at < text.size() && text[at] == '\'') {
        std::string value;
        for (++at; at < text.size() && text[at] != '\''; ++at) {
            if (text[at] == '\\' && ++at < text.size()) {
                value += text[at] == 'n' ? '\n' : text[at] == 'r' ? '\r' : text[at] == '0' ? '\0' : text[at];
            } else {
                value += text[at];
            }
        }
        ++at;
        return value;
    }
    const auto end = text.find_first_not_of("-0123456789", at);
    if (end == at || at >= text.size()) return std::nullopt;
    const auto number = std::stoll(text.substr(at, end - at));
    at = std::min(end, text.size());
    return std::int64_t{number};
}

/// The values of an executed statement when it is `prepared` with its "?" filled in.
std::optional<Step> fill(const std::string& prepared, const std::string& executed)
{
    Step step{&prepared, true, {}, {}};
    std::size_t at = 0;
    for (std::size_t i = 0; i < prepared.size(); ++i) {
        if (prepared[i] != '?') {
            if (at >= executed.size() || executed[at++] != prepared[i]) return std::nullopt;
            continue;
        }
        if (std::string_view(prepared).substr(0, i).ends_with(" version = ")) step.version = step.values.size();
        auto value = read_literal(executed, at);
        if (!value) return std::nullopt;
        step.values.push_back(std::move(*value));
    }
    return at == executed.size() ? std::optional{std::move(step)} : std::nullopt;
}

/// What opening a connection sends.
bool belongs_to_connecting(const std::string& text)
{
    return text.starts_with("SET ") || text.starts_with("SHOW ") || text.starts_with("set ") || text.starts_with("SELECT @@");
}

} // namespace

std::string content_of(const std::string& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    if (!in) throw std::runtime_error("cannot read " + file);
    return text.str();
}

std::vector<std::string> lines_of(const std::string& file)
{
    std::ifstream in(file);
    if (!in) throw std::runtime_error("cannot read " + file);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) lines.push_back(std::move(line));
    return lines;
}

std::string unhex(const std::string& digits)
{
    const auto value = [](char c) { return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10; };
    std::string bytes;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2) bytes += static_cast<char>(value(digits[i]) * 16 + value(digits[i + 1]));
    return bytes;
}

Recording::Recording(const std::string& statements, const std::string& log, const std::string& targets)
{
    for (const auto& line : lines_of(statements)) texts_.push_back(std::make_unique<std::string>(unhex(line)));
    const auto prepared = texts_.size();
    std::vector<Step> steps;
    for (const auto& line : lines_of(log)) {
        const auto tab = line.find('\t');
        const auto kind = line.substr(0, tab);
        const auto text = unhex(line.substr(tab + 1));
        if (kind == "Execute") {
            std::optional<Step> step;
            for (std::size_t i = 0; i < prepared && !step; ++i) step = fill(*texts_[i], text);
            if (!step) throw std::runtime_error("executed, but never prepared: " + text);
            steps.push_back(std::move(*step));
        } else if (kind == "Query" && !belongs_to_connecting(text)) {
            const auto known = std::find_if(texts_.begin(), texts_.end(), [&](const auto& t) { return *t == text; });
            const auto* kept = known != texts_.end() ? known->get() : texts_.emplace_back(std::make_unique<std::string>(text)).get();
            steps.push_back({kept, false, {}, {}});
        }
    }
    const auto requested = lines_of(targets);
    std::map<const std::string*, std::size_t> sent;
    for (const auto& step : steps) ++sent[step.text];
    // what is read anew once a minute belongs to no request
    std::erase_if(steps, [&](const Step& step) { return sent[step.text] < requested.size(); });
    divide(std::move(steps), requested);
    void* shared = mmap(nullptr, acts_.size() * sizeof(std::atomic<int>), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED) throw std::runtime_error("no shared memory");
    runs_ = new (shared) std::atomic<int>[acts_.size()] {};
}

void Recording::divide(std::vector<Step> steps, const std::vector<std::string>& targets)
{
    if (targets.empty() || steps.size() % targets.size() != 0) throw std::runtime_error("the requests have not sent equally many statements");
    const auto each = static_cast<std::ptrdiff_t>(steps.size() / targets.size());
    auto next = std::make_move_iterator(steps.begin());
    for (const auto& target : targets) {
        by_target_.emplace(target, acts_.size());
        acts_.push_back({target, {next, next + each}});
        next += each;
        const auto& first = acts_.front().steps;
        const auto& own = acts_.back().steps;
        const auto same_text = [](const Step& a, const Step& b) { return a.text == b.text; };
        if (!std::equal(first.begin(), first.end(), own.begin(), same_text)) throw std::runtime_error("the requests have not sent equal statements");
    }
}

std::optional<std::size_t> Recording::find(const std::string& target) const
{
    const auto found = by_target_.find(target);
    return found == by_target_.end() ? std::nullopt : std::optional{found->second};
}

void Recording::reset() const
{
    for (std::size_t i = 0; i < acts_.size(); ++i) runs_[i] = 0;
}

} // namespace tianbao::bench
