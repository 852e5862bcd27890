// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hpp"
#include "http/form_data.hpp"
#include "review/review.hpp"

#include <optional>

namespace tianbao::review {

/// What an officer typed: reason_class, reason and mark.A01.m …. Nothing when a mark is at no cell of the form.
std::optional<ReturnForm> read_return_form(const form::Form& form, const http::FormData& fields);

} // namespace tianbao::review
