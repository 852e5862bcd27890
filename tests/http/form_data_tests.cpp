// SPDX-License-Identifier: MPL-2.0
#include "http/form_data.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

#include <optional>

using tianbao::http::decode_path_segment;
using tianbao::http::FormFault;
using tianbao::http::parse_form;
using tianbao::http::url_encode;

namespace {

std::optional<FormFault> fault_of(std::string_view encoded)
{
    const auto form = parse_form(encoded);
    return form ? std::nullopt : std::optional(form.error());
}

std::string value_in(std::string_view encoded, std::string_view name)
{
    const auto form = parse_form(encoded);
    return form ? std::string(form->text(name)) : "refused";
}

} // namespace

BOOST_AUTO_TEST_SUITE(http_form_data)

BOOST_AUTO_TEST_CASE(fields_come_in_their_order_with_blanks_and_escapes_undone)
{
    const auto form = parse_form("name=%E6%B5%8B%E8%AF%95+%2B1&empty=&bare&n.1=%3d");
    BOOST_REQUIRE(form);
    BOOST_REQUIRE(form->fields().size() == 4);
    BOOST_TEST(form->fields()[0].name == "name");
    BOOST_TEST(form->text("name") == "测试 +1");
    BOOST_TEST(form->has("empty"));
    BOOST_TEST(form->text("empty").empty());
    BOOST_TEST(form->has("bare"));
    BOOST_TEST(form->text("n.1") == "=");
    BOOST_TEST(!form->has("other"));
    BOOST_TEST(form->text("other").empty());
    BOOST_TEST(parse_form("")->fields().empty());
    BOOST_TEST(parse_form("&&a=1&")->fields().size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_password_is_read_as_a_secret_as_it_was_typed)
{
    const auto form = parse_form("password=+a%3Db+%E6%B5%8B%20&empty=");
    BOOST_REQUIRE(form);
    BOOST_TEST(form->secret("password").expose() == " a=b 测 ");
    BOOST_TEST(form->secret("empty").empty());
    BOOST_TEST(form->secret("none").empty());
    auto copy = *form;
    const auto moved = std::move(copy);
    BOOST_TEST(moved.text("password") == form->text("password"));
}

BOOST_AUTO_TEST_CASE(a_value_keeps_every_equals_sign_after_the_first)
{
    BOOST_TEST(value_in("a=b=c==", "a") == "b=c==");
}

BOOST_AUTO_TEST_CASE(a_broken_escape_is_refused)
{
    for (const auto* text : {"a=%", "a=%4", "a=%4g", "a=%g4", "%=a", "a=%%41", "a=1%", "a=% 41", "a=%+1", "a=%u6d4b"})
        BOOST_TEST_CONTEXT(text) BOOST_TEST((fault_of(text) == FormFault::bad_escape));
}

BOOST_AUTO_TEST_CASE(what_is_not_utf8_after_decoding_is_refused)
{
    for (const auto* text : {"a=%FF", "a=%C0%AF", "a=%E6%B5", "a=%ED%A0%80", "a=%F4%90%80%80", "%80=a", "a=\xff"})
        BOOST_TEST_CONTEXT(text) BOOST_TEST((fault_of(text) == FormFault::not_utf8));
    BOOST_TEST(value_in("a=%F0%A0%AE%B7", "a") == "𠮷");
}

BOOST_AUTO_TEST_CASE(control_characters_are_refused_but_tab_and_line_ends)
{
    for (int byte = 0; byte < 0x20; ++byte) {
        if (byte >= '\t' && byte <= '\r') continue;
        BOOST_TEST((fault_of(fmt::format("a=x%{:02X}", byte)) == FormFault::control_character), byte);
        BOOST_TEST((fault_of(fmt::format("a%{:02X}=x", byte)) == FormFault::control_character), byte);
    }
    BOOST_TEST((fault_of("a=%7F") == FormFault::control_character));
    BOOST_TEST(value_in("a=1%0D%0A2%0D3%0A4%09", "a") == "1\n2\n3\n4\t");
}

BOOST_AUTO_TEST_CASE(the_breaks_that_word_processors_put_into_a_text_are_line_ends)
{
    BOOST_TEST(value_in("a=1%0B2%0C3%0D%0B4", "a") == "1\n2\n3\n\n4");
}

BOOST_AUTO_TEST_CASE(a_name_comes_once_however_it_is_written)
{
    BOOST_TEST((fault_of("a=1&b=2&a=1") == FormFault::repeated_name));
    BOOST_TEST((fault_of("a=1&%61=2") == FormFault::repeated_name));
    BOOST_TEST((fault_of("a&a") == FormFault::repeated_name));
    BOOST_TEST(!fault_of("a=1&A=2").has_value());
}

BOOST_AUTO_TEST_CASE(a_thousand_fields_are_the_most)
{
    std::string text;
    for (int i = 0; i < 1000; ++i) text += fmt::format("f{}=1&", i);
    BOOST_TEST(!fault_of(text).has_value());
    BOOST_TEST((fault_of(text + "last=1") == FormFault::too_many_fields));
}

BOOST_AUTO_TEST_CASE(encoding_then_decoding_gives_the_same_text)
{
    std::string all;
    for (int byte = 1; byte < 0x7f; ++byte) {
        if (byte >= 0x20 || byte == '\t' || byte == '\n') all += static_cast<char>(byte);
    }
    all += "测试𠮷";
    BOOST_TEST(value_in("a=" + url_encode(all), "a") == all);
    BOOST_TEST(url_encode("a b/测+") == "a%20b%2F%E6%B5%8B%2B");
}

BOOST_AUTO_TEST_CASE(a_path_segment_is_printable_ascii_and_a_plus_is_a_plus)
{
    BOOST_TEST(decode_path_segment("2026-10+%41").value() == "2026-10+A");
    for (const auto* text : {"%", "%4", "%E6%B5%8B", "a%20b", "%FF", "%C0%AF", "%00", "a%0A", "%09", "%7f", "\xff"})
        BOOST_TEST_CONTEXT(text) BOOST_TEST(!decode_path_segment(text).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
