// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/dictionary.hpp"
#include "html/names.hpp"
#include "html/templates.hpp"
#include "http/caller.hpp"
#include "http/request.hpp"
#include "http/response.hpp"

#include <functional>
#include <string>
#include <vector>

namespace tianbao::html {

/// What the frame of every page shows of the installation.
struct Frame {
    const Templates& templates;
    std::string version;
    std::string office_name;
    std::string office_telephone;
    std::string office_record_number;
    std::string sso_name = {}; ///< of the only entry of the log-in page; empty: it has none, or there are several
    /// What the slices show in the frame of every page; set once, before the first request.
    std::function<void(Dictionary& values, const http::Request& request, const http::Caller& caller)> show_more = {};
};

/// What is wrong with one field of a form.
struct Problem {
    std::string field_id; ///< the HTML id that the summary links to
    Name beside;          ///< the section beside the field: kUSCC_PROBLEM; empty: a row that shows it itself
    Name words;           ///< the sentence, a section of part/problem.tpl: kUSCC_REQUIRED
};

/// One page within the frame: layout.tpl around the content's template.
class Page {
public:
    /// `title` is a section of part/title.tpl (kTITLE_HOME), `nav` the entry of the main menu that is marked (kNAV_HOME).
    Page(const Frame& frame, const http::Request& request, const http::Caller& caller, Name title, Name nav);

    /// The values of the content; markers not set here are taken from the frame.
    Dictionary& values() { return values_; }

    /// Shows each problem beside its field and in the summary on top.
    void show_problems(const std::vector<Problem>& problems);

    /// One line above the content, named by the query parameter `done` of a redirect: "draft_saved" shows
    /// kFLASH_DRAFT_SAVED. The parameter is matched against the constants given, nothing else is ever shown.
    void show_flash(Name flash)
    {
        values_.show(names::kFLASH);
        values_.show(flash);
    }

    /// The whole page. `content` is a file of views/: "association/match.tpl".
    std::string text(const std::string& content);
    http::Response answer(const std::string& content, int status = 200) { return http::html_page(text(content), status); }

private:
    void show_user(const http::Request& request, const http::Caller& caller);
    void show_management(const http::Caller& caller);

    const Frame& frame_;
    Dictionary values_;
};

} // namespace tianbao::html
