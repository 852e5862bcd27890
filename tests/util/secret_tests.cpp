// SPDX-License-Identifier: MPL-2.0
#include "db/database.hpp"
#include "html/dictionary.hpp"
#include "util/log.hpp"
#include "util/secret.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>
#include <nlohmann/json.hpp>

#include <ostream>
#include <sstream>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

using namespace tianbao;

namespace {

template <class T>
concept Printable = requires(std::ostream& out, const T& value)
{
    out << value;
};

template <class T>
concept Bound = requires(const T& value)
{
    db::value_of(value);
};

template <class T>
concept OnAPage = requires(html::Dictionary& values, html::Name name, const T& value)
{
    values.set(name, value);
};

template <class T>
concept Added = requires(std::string& text, const T& value)
{
    text += value;
};

// nothing takes a secret as it is: no stream, no format, no log, no statement, no page, no JSON, no text
static_assert(!Printable<Secret> && Printable<std::string>);
static_assert(!fmt::is_formattable<Secret>::value && fmt::is_formattable<std::string>::value);
static_assert(!std::is_constructible_v<LogFields::value_type, const char*, Secret> &&
              std::is_constructible_v<LogFields::value_type, const char*, std::string>);
static_assert(!Bound<Secret> && Bound<std::string>);
static_assert(!OnAPage<Secret> && OnAPage<std::string>);
static_assert(!Added<Secret> && Added<std::string>);
static_assert(!std::is_constructible_v<nlohmann::json, Secret> && std::is_constructible_v<nlohmann::json, std::string>);
static_assert(!std::is_constructible_v<std::string, Secret> && !std::is_constructible_v<std::string_view, Secret>);
static_assert(!std::is_convertible_v<Secret, std::string> && !std::is_convertible_v<Secret, std::string_view> &&
              !std::is_convertible_v<Secret, bool>);
static_assert(!std::is_convertible_v<std::string, Secret>); // and nothing becomes one unasked

} // namespace

BOOST_AUTO_TEST_SUITE(secrets)

BOOST_AUTO_TEST_CASE(a_secret_is_compared_without_being_shown)
{
    const Secret one{"correct horse"};
    BOOST_TEST((one == Secret{"correct horse"}));
    BOOST_TEST(!(one == Secret{"correct horsf"}));
    BOOST_TEST(!(one == Secret{"correct horse "}));
    BOOST_TEST(!(one == Secret{}));
    BOOST_TEST((Secret{} == Secret{""}));
    BOOST_TEST(one.size() == 13u);
    BOOST_TEST(Secret{}.empty());
}

BOOST_AUTO_TEST_CASE(a_secret_is_copied_and_moved_whole)
{
    for (const auto* text : {"short", "a text that is longer than what a string keeps within itself"}) {
        Secret first{text};
        Secret copy = first;
        Secret moved = std::move(first);
        BOOST_TEST(copy.expose() == text);
        BOOST_TEST(moved.expose() == text);
        BOOST_TEST(first.empty()); // NOLINT: what a move leaves is part of the contract
        Secret other{"another one"};
        other = moved;
        BOOST_TEST(other.expose() == text);
        other = std::move(moved);
        BOOST_TEST(other.expose() == text);
        BOOST_TEST(moved.empty()); // NOLINT
        auto& self = other;
        other = self;
        BOOST_TEST(other.expose() == text);
        std::vector<Secret> several(3, other);
        several.resize(100, Secret{"x"});
        BOOST_TEST(several.front().expose() == text);
    }
}

BOOST_AUTO_TEST_CASE(what_is_wiped_is_written_over)
{
    std::string text(100, 'x');
    text.resize(10); // the rest is still there
    const auto* bytes = text.data();
    const auto room = text.capacity();
    BOOST_TEST(std::string_view(bytes, room).find('x') == 0u);
    BOOST_TEST(std::string_view(bytes, room).rfind('x') > 10u);
    wipe(text);
    BOOST_TEST(text.empty());
    BOOST_REQUIRE(text.data() == bytes && text.capacity() == room); // the same memory, so it may be looked at
    BOOST_TEST(std::string_view(bytes, room).find('x') == std::string::npos);
    std::string none;
    wipe(none);
    BOOST_TEST(none.empty());
}

BOOST_AUTO_TEST_SUITE_END()
