// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/words.hpp"
#include "importing/vocabulary.hpp"

namespace tianbao::importing {

/// The words of files, from views/importing/words.tpl.
Vocabulary vocabulary_of(const html::Templates& templates);

} // namespace tianbao::importing
