// SPDX-License-Identifier: MPL-2.0
#include "http/multipart.hpp"

#include <boost/test/unit_test.hpp>

#include <random>

using namespace tianbao;
using namespace tianbao::http;

namespace {

const std::string kType = "multipart/form-data; boundary=XyZ";

std::string part(const std::string& headers, const std::string& content)
{
    return "--XyZ\r\n" + headers + "\r\n\r\n" + content + "\r\n";
}

std::string field(const std::string& name, const std::string& value)
{
    return part("Content-Disposition: form-data; name=\"" + name + "\"", value);
}

std::string file(const std::string& name, const std::string& filename, const std::string& bytes)
{
    return part("Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + filename + "\"\r\nContent-Type: application/x", bytes);
}

const std::string kEnd = "--XyZ--\r\n";

std::string outcome(const std::string& body, const std::string& type = kType)
{
    constexpr const char* kNames[] = {"no_boundary", "damaged", "encoded", "too_many_parts", "bad_text"};
    const auto parsed = parse_multipart(type, body);
    return parsed ? "read" : kNames[static_cast<int>(parsed.error())];
}

std::string filename_of(const std::string& sent)
{
    const auto parsed = parse_multipart(kType, file("f", sent, "x") + kEnd);
    return parsed && parsed->files.size() == 1 ? parsed->files.front().filename : "refused";
}

} // namespace

BOOST_AUTO_TEST_SUITE(http_multipart)

BOOST_AUTO_TEST_CASE(fields_and_files_come_in_their_order)
{
    const std::string bytes("PK\0\r\n--XyY\r\n\xff", 14);
    const auto parsed = parse_multipart(kType, field("csrf", "abc") + file("file", "报表.xlsx", bytes) + field("说明", "一\r\n二") + kEnd);
    BOOST_REQUIRE(parsed.has_value());
    BOOST_TEST(parsed->fields.fields().size() == 2U);
    BOOST_TEST(parsed->fields.text("csrf") == "abc");
    BOOST_TEST(parsed->fields.text("说明") == "一\n二");
    BOOST_REQUIRE(parsed->files.size() == 1U);
    BOOST_TEST(parsed->files[0].field == "file");
    BOOST_TEST(parsed->files[0].filename == "报表.xlsx");
    BOOST_TEST(parsed->files[0].content_type == "application/x");
    BOOST_TEST((parsed->files[0].bytes == bytes));
}

BOOST_AUTO_TEST_CASE(a_form_without_a_chosen_file_has_one_without_name)
{
    const auto parsed = parse_multipart(kType, file("file", "", "") + kEnd);
    BOOST_REQUIRE(parsed.has_value());
    BOOST_TEST(parsed->files[0].filename.empty());
    BOOST_TEST(parsed->files[0].bytes.empty());
    BOOST_TEST(outcome(kEnd) == "read");
}

BOOST_AUTO_TEST_CASE(headers_are_read_in_any_spelling)
{
    BOOST_TEST(outcome(part("content-disposition:form-data;name=a", "1") + kEnd) == "read");
    BOOST_TEST(outcome(part("CONTENT-DISPOSITION: Form-Data ; NAME=\"a\"\r\nX-Other: 1", "1") + kEnd) == "read");
    BOOST_TEST(outcome(field("a", "1") + kEnd, "Multipart/Form-Data; charset=utf-8; boundary=\"XyZ\"") == "read");
    BOOST_TEST(outcome(field("a", "1") + "--XyZ--") == "read");
    BOOST_TEST(is_multipart("multipart/form-data"));
    BOOST_TEST(!is_multipart("multipart/form-data-x"));
    BOOST_TEST(!is_multipart("application/x-www-form-urlencoded"));
}

BOOST_AUTO_TEST_CASE(the_boundary_must_be_one)
{
    const auto body = field("a", "1") + kEnd;
    for (const auto* type :
         {"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"\"",
          "multipart/form-data; boundary=XyZ; boundary=XyZ", "multipart/form-data; boundary=X\x01", "multipart/form-data; boundary=\"XyZ",
          "multipart/form-data; boundary=\"XyZ \"", "multipart/form-data boundary=XyZ", "multipart/mixed; boundary=XyZ", ""})
        BOOST_TEST(outcome(body, type) == "no_boundary", type);
    BOOST_TEST(outcome(body, "multipart/form-data; boundary=" + std::string(71, 'x')) == "no_boundary");
    std::string many = "multipart/form-data";
    for (int i = 0; i < 1000; ++i) many += "; a" + std::to_string(i) + "=1";
    BOOST_TEST(outcome(body, many + "; boundary=XyZ") == "no_boundary");
}

BOOST_AUTO_TEST_CASE(a_body_that_is_not_whole_is_refused_at_every_length)
{
    const auto whole = field("a", "1") + file("f", "x", "yy") + "--XyZ--";
    BOOST_TEST(outcome(whole) == "read");
    for (std::size_t length = 0; length < whole.size(); ++length) BOOST_TEST(outcome(whole.substr(0, length)) == "damaged", length);
    for (const auto& body : {" " + whole, "\r\n" + whole, whole + "x", whole + "\r\n\r\n", whole + whole, "preamble\r\n" + whole})
        BOOST_TEST(outcome(body) == "damaged", body);
    BOOST_TEST(outcome("--XyZ \r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--XyZ--") == "damaged");
    BOOST_TEST(outcome("--XyZ\nContent-Disposition: form-data; name=a\n\n1\n--XyZ--") == "damaged");
    BOOST_TEST(outcome("--XyZa\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--XyZ--") == "damaged");
}

BOOST_AUTO_TEST_CASE(parts_that_say_nothing_or_too_much_are_refused)
{
    for (const auto* headers :
         {"X: 1", "Content-Disposition: form-data", "Content-Disposition: form-data; name=\"\"", "Content-Disposition: attachment; name=a",
          "Content-Disposition: form-data; name=a; name=a", "Content-Disposition: form-data; name=\"a",
          "Content-Disposition: form-data; name=\"a\" x", "Content-Disposition: form-data; name=a; filename*=utf-8''x",
          "Content-Disposition: form-data; name=a; filename=\"\xff\"",
          "Content-Disposition: form-data; name=a\r\nContent-Disposition: form-data; name=b", ": x", "nocolon"})
        BOOST_TEST(outcome(part(headers, "1") + kEnd) == "damaged", headers);
    BOOST_TEST(outcome(part(std::string("Content-Disposition: form-data; name=\"a\0b\"", 40), "1") + kEnd) == "damaged");
    for (const auto* headers : {"Content-Disposition: form-data; name=a\r\nContent-Transfer-Encoding: base64",
                                "Content-Disposition: form-data; name=a\r\nContent-Type: multipart/mixed; boundary=q"})
        BOOST_TEST(outcome(part(headers, "1") + kEnd) == "encoded", headers);
    BOOST_TEST(outcome(part("Content-Disposition: form-data; name=a\r\nX: " + std::string(5000, 'x'), "1") + kEnd) == "damaged");
    std::string many = "Content-Disposition: form-data; name=a";
    for (int i = 0; i < 20; ++i) many += "\r\nX: 1";
    BOOST_TEST(outcome(part(many, "1") + kEnd) == "damaged");
}

BOOST_AUTO_TEST_CASE(texts_are_those_of_any_form)
{
    BOOST_TEST(outcome(field("a", "\xff") + kEnd) == "bad_text");
    BOOST_TEST(outcome(field("a", std::string("x\0", 2)) + kEnd) == "bad_text");
    BOOST_TEST(outcome(field("a\xc3", "1") + kEnd) == "bad_text");
    BOOST_TEST(outcome(field("a", "1") + field("a", "2") + kEnd) == "bad_text");
    BOOST_TEST(outcome(field("a", "1") + file("a", "x", "2") + kEnd) == "bad_text");
    BOOST_TEST(outcome(file("a", "x", std::string("\0\xff", 2)) + kEnd) == "read");
}

BOOST_AUTO_TEST_CASE(there_are_not_too_many_parts)
{
    std::string body;
    for (int i = 0; i < 1000; ++i) body += field("a" + std::to_string(i), "");
    BOOST_TEST(outcome(body + kEnd) == "read");
    BOOST_TEST(outcome(body + field("b", "") + kEnd) == "too_many_parts");
    for (int i = 0; i < 9000; ++i) body += field("b" + std::to_string(i), "");
    BOOST_TEST(outcome(body + kEnd) == "too_many_parts");
}

BOOST_AUTO_TEST_CASE(file_names_are_made_harmless)
{
    BOOST_TEST(filename_of("报表 2026-10.xlsx") == "报表 2026-10.xlsx");
    BOOST_TEST(filename_of("C:\\我的文档\\a.xlsx") == "a.xlsx");
    BOOST_TEST(filename_of("../../etc/passwd") == "passwd");
    BOOST_TEST(filename_of("a\x01\x7f.xlsx") == "a.xlsx");
    BOOST_TEST(filename_of("a\\\"b.xlsx") == "a\"b.xlsx");
    BOOST_TEST(filename_of("folder/").empty());
    std::string length;
    for (int i = 0; i < 300; ++i) length += "字";
    BOOST_TEST(filename_of(length).size() == 200U * 3);
}

BOOST_AUTO_TEST_CASE(any_bytes_at_all_end_in_an_answer)
{
    const auto whole = field("a", "1") + file("f", "x", "yy") + kEnd;
    std::mt19937 random(11);
    for (int i = 0; i < 20000; ++i) {
        auto spoilt = whole;
        for (int j = 0; j < 3; ++j) spoilt[random() % spoilt.size()] = static_cast<char>(random());
        const auto parsed = parse_multipart(kType, spoilt);
        BOOST_TEST((!parsed || parsed->fields.fields().size() + parsed->files.size() <= 3));
    }
}

BOOST_AUTO_TEST_SUITE_END()
