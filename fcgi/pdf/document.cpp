// SPDX-License-Identifier: MPL-2.0
#include "pdf/document.hpp"

#include "pdf/page_size.hpp"

#include <cairo-pdf.h>

#include <malloc.h>

#include <exception>
#include <memory>
#include <stdexcept>

namespace tianbao::pdf {

namespace {

constexpr std::size_t kPiece = 32 * 1024; ///< bytes that are handed over at once

/// Takes what cairo writes, which knows no exceptions.
class Output {
public:
    explicit Output(const Sink& sink) : sink_(sink) {}

    static cairo_status_t take(void* output, const unsigned char* data, unsigned int length) noexcept
    {
        return static_cast<Output*>(output)->add({reinterpret_cast<const char*>(data), length}) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
    }

    /// Takes nothing more: the document stays unfinished.
    void close() { is_open_ = false; }
    void rethrow() const
    {
        if (thrown_) std::rethrow_exception(thrown_);
    }
    void flush()
    {
        if (!piece_.empty()) sink_(piece_);
        piece_.clear();
    }

private:
    bool add(std::string_view bytes) noexcept
    {
        if (!is_open_) return false;
        try {
            piece_ += bytes;
            if (piece_.size() >= kPiece) flush();
            return true;
        } catch (...) {
            thrown_ = std::current_exception();
            is_open_ = false;
            return false;
        }
    }

    const Sink& sink_;
    std::string piece_;
    std::exception_ptr thrown_;
    bool is_open_ = true;
};

struct Destroy {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};

/// Fonts are read whole: 20 MiB that a worker need not keep.
struct GiveBack {
    ~GiveBack() { malloc_trim(0); }
};

void check(cairo_status_t status)
{
    if (status != CAIRO_STATUS_SUCCESS) throw std::runtime_error(std::string("cairo: ") + cairo_status_to_string(status));
}

int count_pages(Typesetter& typesetter, const Writing& writing)
{
    Paper paper(typesetter, nullptr, {}, {});
    writing(paper);
    return paper.pages();
}

/// "2026-11-18T10:00:00+08:00"
std::string iso_text(Instant at)
{
    auto text = shanghai_text(at);
    text.replace(text.find(' '), 1, "T");
    return text + "+08:00";
}

void describe(cairo_surface_t* surface, const Properties& properties)
{
    const auto made_at = iso_text(properties.made_at);
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, properties.title.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, properties.author.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, made_at.c_str());
}

} // namespace

void write(const Properties& properties, const Writing& writing, const Sink& sink)
{
    const GiveBack give_back;
    Typesetter typesetter;
    const int pages = count_pages(typesetter, writing);
    Output output(sink);
    const std::unique_ptr<cairo_surface_t, Destroy> surface(cairo_pdf_surface_create_for_stream(&Output::take, &output, kPageWidth, kPageHeight));
    check(cairo_surface_status(surface.get()));
    describe(surface.get(), properties);
    try {
        const std::unique_ptr<cairo_t, Destroy> cairo(cairo_create(surface.get()));
        Paper paper(
            typesetter, cairo.get(), [&](int page) { return properties.foot(page, pages); }, [&] { output.rethrow(); });
        writing(paper);
        paper.finish();
        output.rethrow();
        check(cairo_status(cairo.get()));
    } catch (...) {
        output.close();
        throw;
    }
    cairo_surface_finish(surface.get());
    output.rethrow();
    check(cairo_surface_status(surface.get()));
    output.flush();
}

std::string bytes(const Properties& properties, const Writing& writing)
{
    std::string all;
    write(properties, writing, [&](std::string_view piece) { all += piece; });
    return all;
}

} // namespace tianbao::pdf
