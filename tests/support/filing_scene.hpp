// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "demo/plausible_filing.hpp"
#include "support/filing_steps.hpp"
#include "support/rows.hpp"

namespace tianbao::support {

/// One enterprise with its filler, signed in, and a colleague; October 2026 is to be filed.
struct FilingScene : Portal {
    static inline const std::string kUscc = "91310101MA1K00015A";
    static inline const std::string kFiling = "/filing/" + kUscc + "/2026-10";
    static inline const std::string kEdit = kFiling + "/edit";

    UserId filler = add_user("测试甲");
    UserId colleague = add_user("测试乙");
    UserId stranger = add_user("测试丙");
    EnterpriseId enterprise = add_enterprise(kUscc, "测试企业（上海）有限公司");
    Browser browser = sign_in(filler);
    form::FormBook forms = load_forms(source_folder() + "/conf/forms");

    explicit FilingScene(const std::function<void(Config& config)>& change = {}) : Portal(Transport::plain, association::ProofRule::registry, change)
    {
        associate(filler, enterprise);
        associate(colleague, enterprise);
        make_filler(filler, enterprise);
    }

    const form::Form& form() { return forms.forms().front(); }
    /// A complete filing to which no hard check objects.
    form::Cells good_cells(period::Period period = {2026, 10}) { return demo::plausible_cells(form(), {100000, 60, "C", 1}, period); }

    std::string text(const std::string& query) { return one_text(pool(), query.c_str()); }
    std::string state() { return text("SELECT state FROM filing WHERE period = 202610"); }
};

} // namespace tianbao::support
