// SPDX-License-Identifier: MPL-2.0
// Where a secret is given out as text: in few files, each with why. Everything else can only hand it on.
#include "lint/source_tree.hpp"

#include <boost/test/unit_test.hpp>

#include <map>
#include <string>

using namespace tianbao::lint;

namespace {

/// The files that call Secret::expose(), each with what for.
const std::map<std::string, std::string> kExposing{
    {"fcgi/account/password.cpp", "argon2, and the rules for a new password"},
    {"fcgi/account/seal.cpp", "the cipher of the portal's own seals"},
    {"fcgi/account/seal.hpp", "what is sealed or hashed"},
    {"fcgi/account/second_factor.cpp", "reads a code as it was typed"},
    {"fcgi/account/second_factor_views.cpp", "recovery codes, on the page that shows them once"},
    {"fcgi/account/session_cookies.cpp", "cookies and what is made of them"},
    {"fcgi/account/session_repository.cpp", "the ID token goes into the sealer"},
    {"fcgi/account/totp.cpp", "codes by time"},
    {"fcgi/association/enrolment_code.cpp", "a code as its letter has it"},
    {"fcgi/db/connection.cpp", "the database's password"},
    {"fcgi/filing/filing_edit_views.cpp", "the key of a browser's copies, on the page of its author"},
    {"fcgi/filing/key_views.cpp", "an enterprise's key, on the page that shows it once"},
    {"fcgi/net/client.cpp", "the body of a call and who makes it"},
    {"fcgi/net/smtp.cpp", "the mail server's password"},
    {"fcgi/registry/signature.cpp", "signs questions to the registry"},
    {"fcgi/sign_in/client_assertion.cpp", "signs as the provider's client"},
    {"fcgi/sign_in/exchange_provider.cpp", "signs calls of a ticket exchange"},
    {"fcgi/sign_in/id_token.cpp", "hashes the access token"},
    {"fcgi/sign_in/oidc_provider.cpp", "verifies the ID token, and sends it back at the log-out"},
    {"fcgi/sign_in/sign_in_request_repository.cpp", "the verifier, for the ten minutes of a log-in"},
    {"fcgi/sign_in/sso_identity.cpp", "the ID token of a log-in that waits, which goes into the sealer"},
    {"fcgi/sign_in/token.cpp", "the call to the token endpoint"},
    {"fcgi/sign_in/userinfo.cpp", "the call for the user"},
    {"fcgi/user/user_views.cpp", "an initial password, on the page that shows it once"},
    {"fcgi/util/cipher.cpp", "the ciphers of [sealing]"},
};

bool exposes(const SourceFile& file)
{
    return without_comments(file.text).find("expose()") != std::string::npos;
}

} // namespace

BOOST_AUTO_TEST_SUITE(lint_secrets)

BOOST_AUTO_TEST_CASE(a_secret_is_given_out_in_few_files)
{
    for (const auto& file : files_below("fcgi", {".cpp", ".hpp"})) {
        if (file.path == "fcgi/util/secret.hpp" || file.path == "fcgi/util/secret.cpp") continue;
        const bool is_known = kExposing.contains(file.path);
        if (exposes(file)) BOOST_TEST(is_known, file.path << " gives a secret out");
    }
}

BOOST_AUTO_TEST_CASE(each_of_these_files_still_does)
{
    std::map<std::string, bool> found;
    for (const auto& file : files_below("fcgi", {".cpp", ".hpp"})) found[file.path] = exposes(file);
    for (const auto& [path, why] : kExposing) BOOST_TEST(found[path], path << " (" << why << ") gives no secret out any more");
}

/// Where a secret is given out, nothing of that statement goes to the log or the audit trail.
BOOST_AUTO_TEST_CASE(no_line_that_logs_or_records_exposes)
{
    for (const auto& file : files_below("fcgi", {".cpp", ".hpp"})) {
        auto code = file;
        code.text = without_comments(file.text);
        check_lines(code, "a secret goes to a log", [](const std::string& line) {
            if (line.find("expose()") == std::string::npos) return false;
            for (const auto* teller : {"log_", "audit::", "fmt::print", "throw "})
                if (line.find(teller) != std::string::npos) return true;
            return false;
        });
    }
}

/// Fields of forms whose value is a secret are read as one.
BOOST_AUTO_TEST_CASE(a_password_is_never_read_as_plain_text)
{
    for (const auto& file : files_below("fcgi", {".cpp", ".hpp"})) {
        check_lines(file, "a password is read as plain text", [](const std::string& line) {
            return line.find("form.text(\"") != std::string::npos && line.find("password\")") != std::string::npos;
        });
    }
}

BOOST_AUTO_TEST_SUITE_END()
