// SPDX-License-Identifier: MIT
#include "app/samples/samplefacts.h"

#include "app/samples/sampleapi.h"
#include "app/samples/samplejson.h"

namespace docket {

namespace {

struct ListedPackage
{
    const char* id;
    const char* name;
    const char* type; // empty: null
};

constexpr ListedPackage listedPackages[] = {
    {"Background basic", "Background basic", "BACKGROUND_CHECK"},
    {"TypeScript test", "TypeScript test", "SKILLS_TEST"},
    {"Cognitive battery", "Cognitive battery", "BEHAVIORAL"},
    {"Background plus", "Background plus", "BACKGROUND_CHECK"},
    {"Driver check", "Driver check (licence and record)", "BACKGROUND_CHECK"},
    {"Reference check", "Reference check", "REFERENCE_CHECK"},
    {"Video interview", "Video interview", ""},
};

QByteArray textOrNull(const QByteArray& text)
{
    return text.isEmpty() ? QByteArray("null") : sampleText(text);
}

} // namespace

QByteArray keyCheckBody()
{
    return R"({"status":"success","data":{"environment_id":"sample-environment","customer_id":"sample-environment"}})";
}

QByteArray integrationBody(const SampleSource& source)
{
    return R"({"status":"success","data":{"id":)" + sampleText(source.id) + R"(,"tool":{"id":)"
        + sampleText(source.id.left(source.id.indexOf(':'))) + R"(,"label":)" + sampleText(source.tool)
        + R"(,"internal_label":null,"logo_url":"https://storage.googleapis.com/kombo-assets/sample.svg",)"
        + R"("icon_url":"https://storage.googleapis.com/kombo-assets/sample.svg"},"category":"ASSESSMENT",)"
        + R"("status":"ACTIVE","setup_status":"COMPLETED","end_user":{"organization_name":)"
        + sampleText(source.customer)
        + R"(,"creator_email":null,"origin_id":null},"scope_config":{"id":"default","name":null},)"
        + R"("data_expired_at":null,"created_at":"2025-10-01T08:00:00.000Z","beta":false,)"
        + R"("read_models":[],"write_actions":[]}})";
}

QByteArray packagesBody()
{
    QByteArray body = R"({"status":"success","data":{"packages":[)";
    for (const ListedPackage& package : listedPackages) {
        body.append(body.endsWith('[') ? "" : ",");
        body.append(R"({"id":)" + sampleText(package.id) + R"(,"name":)" + sampleText(package.name)
            + R"(,"description":"","updated_at":null,"type":)" + textOrNull(package.type) + '}');
    }
    return body.append("]}}");
}

} // namespace docket
