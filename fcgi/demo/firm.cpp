// SPDX-License-Identifier: MPL-2.0
#include "demo/firm.hpp"

#include "enterprise/unified_social_credit_code.hpp"

#include <fmt/format.h>

#include <array>
#include <stdexcept>

namespace tianbao::demo {

namespace {

constexpr unsigned kScales = 800;
constexpr std::array<std::pair<const char*, int>, 10> kIndustries{
    {{"C34", 24}, {"C39", 12}, {"F51", 16}, {"F52", 6}, {"I65", 14}, {"L72", 10}, {"M74", 6}, {"G54", 5}, {"E48", 5}, {"D44", 2}}};
constexpr std::array<std::pair<const char*, int>, 3> kCategories{{{"specialised", 8}, {"nurtured", 32}, {"other", 60}}};

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

const char* size_word(int scale)
{
    const int employees = 5 + scale % 700;
    return employees >= 400 ? "medium" : employees >= 60 ? "small" : "micro";
}

} // namespace

unsigned chance(unsigned a, unsigned b, unsigned below)
{
    unsigned x = a * 2654435761U ^ (b * 40503U + 0x9E3779B9U);
    x ^= x >> 15;
    x *= 2246822519U;
    x ^= x >> 13;
    return x % below;
}

Firm firm_of(int number, const enterprise::Districts& districts, Instant since)
{
    const auto draw = static_cast<unsigned>(number);
    const auto& all = districts.all();
    // two in ten belong to the largest, 浦东新区
    const auto& district = chance(draw, 1, 10) < 2 ? *districts.find("310115") : all[chance(draw, 2, static_cast<unsigned>(all.size()))];
    const int scale = static_cast<int>(chance(draw, 4, kScales));
    const auto known_at = since + std::chrono::milliseconds{number};
    return {number,
            EnterpriseId::fresh(known_at),
            UserId::fresh(known_at),
            made_up_code(district.code, number),
            fmt::format("测试企业{:06}（上海）有限公司", number),
            district.code,
            drawn(kIndustries, chance(static_cast<unsigned>(scale), 5, 100)),
            drawn(kCategories, chance(draw, 6, 100)),
            size_word(scale),
            scale};
}

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

} // namespace tianbao::demo
