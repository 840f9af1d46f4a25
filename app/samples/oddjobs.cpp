// SPDX-License-Identifier: MIT
#include "app/samples/oddjobs.h"

#include "app/samples/samplejobs.h"
#include "app/samples/samplejson.h"

namespace docket {

namespace {

using JobSpoiler = void (*)(SampleJob& job, JobMaker& maker);

// Country, location

QByteArray locationIn(QByteArrayView city, QByteArrayView countryJson)
{
    return "{\"street_1\":null,\"street_2\":null,\"city\":" + sampleText(city)
        + ",\"state\":null,\"zip_code\":null,\"country\":" + countryJson.toByteArray() + ",\"raw\":null}";
}

void countryInGerman(SampleJob& job, JobMaker&)
{
    job.location = locationIn("Stuttgart", "\"Deutschland\"");
}
void countryInLowerCase(SampleJob& job, JobMaker&)
{
    job.location = locationIn("Leipzig", "\"germany\"");
}
void countryPadded(SampleJob& job, JobMaker&)
{
    job.location = locationIn("Bremen", "\" de \"");
}
void countryUnknown(SampleJob& job, JobMaker&)
{
    job.location = locationIn("Atlantis", "\"ZZ\"");
}
void countryThreeLetters(SampleJob& job, JobMaker&)
{
    job.location = locationIn("Leeds", "\"GBR\"");
}
void countryEmpty(SampleJob& job, JobMaker&)
{
    job.location = locationIn("Springfield", "\"\"");
}
void countryWrongType(SampleJob& job, JobMaker&)
{
    job.location = locationIn("Oslo", "47");
}
void locationAbsent(SampleJob& job, JobMaker&)
{
    job.location.clear();
}
void locationEmpty(SampleJob& job, JobMaker&)
{
    job.location = "{}";
}
void locationIsText(SampleJob& job, JobMaker&)
{
    job.location = "\"Remote, anywhere\"";
}
void locationOnlyCity(SampleJob& job, JobMaker&)
{
    job.location = "{\"city\":\"Uppsala\"}";
}
void locationNumbers(SampleJob& job, JobMaker&)
{
    job.location = "{\"street_1\":[\"Hauptstraße "
                   "1\",\"Hinterhaus\"],\"city\":{\"name\":\"Potsdam\"},\"zip_code\":14467,\"country\":\"DE\","
                   "\"latitude\":52.39,\"longitude\":1.3059E1,\"raw\":false}";
}

// Description

void descriptionEmpty(SampleJob& job, JobMaker&)
{
    job.description = "\"\"";
}
void descriptionNull(SampleJob& job, JobMaker&)
{
    job.description = "null";
}
void descriptionAbsent(SampleJob& job, JobMaker&)
{
    job.description.clear();
}
void descriptionWrongType(SampleJob& job, JobMaker&)
{
    job.description = "[\"<p>First half</p>\",\"<p>Second half</p>\"]";
}
void descriptionPlain(SampleJob& job, JobMaker&)
{
    job.description = sampleText("We look for somebody who likes bread.\n\nShifts: 03:00 to 11:00\nPay: 17.40 an hour, "
                                 "5 < 6 & 7 > 6\n\n- oven\n- counter\n- van\n");
}
void descriptionEscaped(SampleJob& job, JobMaker&)
{
    job.description = sampleText("&lt;h2&gt;Your role&lt;/h2&gt;&lt;p&gt;Escaped once more on its way, with an "
                                 "&amp;amp; in it.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;first&lt;/li&gt;&lt;/ul&gt;");
}
void descriptionEscapedSlashes(SampleJob& job, JobMaker&)
{
    job.description = "\"<p>Slashes and letters as escapes: M\\u00fcnchen, \\u65e5\\u672c, "
                      "\\ud83d\\ude80<\\/p>\\r\\n<p>End<\\/p>\"";
}
void descriptionHostile(SampleJob& job, JobMaker&)
{
    job.description = sampleText("<p onclick=\"alert(1)\">Click <a href=\"javascript:alert(document.cookie)\">here</a> "
                                 "or <a href=\"file:///etc/passwd\">there</a>, "
                                 "<a href=\"https://login.example.com@example.net/\">or here</a>.</p><img src=x "
                                 "onerror=alert(1)><img src=\"file:///etc/hostname\">"
                                 "<img src=\"//server.example.net/share/pixel.png\"><img "
                                 "src=\"https://track.example.net/p.gif?id=1\" width=1 height=1>"
                                 "<iframe src=\"https://example.net/\"></iframe><object data=\"x.swf\"></object><form "
                                 "action=\"https://example.net/steal\"><input name=\"password\"></form>"
                                 "<svg><script>alert(1)</script></svg><style>@import url(https://example.net/a.css); "
                                 "body{background:url(//example.net/b.png)}</style>"
                                 "<div style=\"position:fixed;top:0;color:#000;background:#000\">black on "
                                 "black</div><script>document.write('<b>never</b>')</script>"
                                 "<meta http-equiv=\"refresh\" content=\"0;url=https://example.net/\"><base "
                                 "href=\"https://example.net/\"><p>The end.");
}
void descriptionNestedTables(SampleJob& job, JobMaker&)
{
    job.description = sampleText(
        QByteArray("<table><tr><td>").repeated(20) + "inside" + QByteArray("</td></tr></table>").repeated(20));
}
void descriptionNestedBlocks(SampleJob& job, JobMaker&)
{
    job.description = sampleText(QByteArray("<div>").repeated(2000) + "two thousand levels down");
}
void descriptionOneWord(SampleJob& job, JobMaker&)
{
    job.description = sampleText("<p>" + QByteArray("Donaudampfschifffahrt").repeated(1000) + "</p>");
}
void descriptionUnfinished(SampleJob& job, JobMaker&)
{
    job.description = sampleText("<p>Cut off in the middle of a <a href=\"https://example.com/jobs");
}

// Hiring team

QByteArray teamMember(QByteArrayView rolesMember)
{
    return "{\"remote_id\":\"78901\",\"email\":\"jane.doe@example.com\",\"first_name\":\"Jane\",\"last_name\":\"Doe\""
        + rolesMember.toByteArray() + '}';
}

void teamOfTwelve(SampleJob& job, JobMaker& maker)
{
    job.hiringTeam = maker.hiringTeam(12);
}
void teamNull(SampleJob& job, JobMaker&)
{
    job.hiringTeam = "null";
}
void teamAbsent(SampleJob& job, JobMaker&)
{
    job.hiringTeam.clear();
}
void teamIsObject(SampleJob& job, JobMaker&)
{
    job.hiringTeam = teamMember(",\"hiring_team_roles\":[\"RECRUITER\"]");
}
void teamOfOddMembers(SampleJob& job, JobMaker&)
{
    job.hiringTeam = "[null,\"jane.doe@example.com\",7,[],{}," + teamMember(",\"hiring_team_roles\":[]") + ']';
}
void teamUnknownRoles(SampleJob& job, JobMaker&)
{
    job.hiringTeam = '[' + teamMember(",\"hiring_team_roles\":[\"COORDINATOR\",\"RECRUITER\",\"SOURCER\"]") + ','
        + teamMember(",\"hiring_team_roles\":[\"INTERVIEWER\"],\"phone\":\"+44 7700 900123\"") + ']';
}
void teamOddRoles(SampleJob& job, JobMaker&)
{
    job.hiringTeam = '[' + teamMember(",\"hiring_team_roles\":\"RECRUITER\"") + ','
        + teamMember(",\"hiring_team_roles\":[null,5,\"hiring_manager\"]") + ',' + teamMember({}) + ']';
}

// The job's other members

void nameAbsent(SampleJob& job, JobMaker&)
{
    job.name.clear();
}
void nameIsHtml(SampleJob& job, JobMaker&)
{
    job.name = sampleText("Baker <b>&amp;</b> <i>Confectioner</i><script>alert(1)</script>");
}
void nameIsEmoji(SampleJob& job, JobMaker&)
{
    job.name = sampleText("Rocket Surgeon 🚀 👩🏽‍⚕️ (w/m/d) 🏳️‍🌈");
}
void nameTurnsAround(SampleJob& job, JobMaker&)
{
    job.name = sampleText("Accountant \u202Egpj.tnega\u202C \u2066אבג\u2069");
}
void nameVeryLong(SampleJob& job, JobMaker&)
{
    job.name = sampleText(QByteArray("Senior Principal Lead Staff ").repeated(60) + "Engineer");
}
void nameHasLines(SampleJob& job, JobMaker&)
{
    job.name = "\"Line one\\nLine two\\tand a tab \\u0007 \\u0000 end\"";
}
void codeIsNumber(SampleJob& job, JobMaker&)
{
    job.jobCode = "20260014";
}
void codeLooksLikeFormula(SampleJob& job, JobMaker&)
{
    job.jobCode = sampleText("=HYPERLINK(\"https://example.net\",\"open\")");
}
void remoteIdIsNumber(SampleJob& job, JobMaker&)
{
    job.remoteId = "12345678901234567890123";
}
void unknownKeys(SampleJob& job, JobMaker&)
{
    job.hiringTeam = "[],\"salary_range\":{\"min\":42000,\"max\":5.1e4,\"currency\":\"EUR\"},\"tags\":[\"remote\",null,"
                     "true],\"\":\"empty key\",\"müde\":\"nein\"";
}
void repeatedKey(SampleJob& job, JobMaker&)
{
    job.jobCode += ",\"name\":\"The same key once more\"";
}

constexpr JobSpoiler spoilers[] = {countryInGerman, countryInLowerCase, countryPadded, countryUnknown,
    countryThreeLetters, countryEmpty, countryWrongType, locationAbsent, locationEmpty, locationIsText,
    locationOnlyCity, locationNumbers, descriptionEmpty, descriptionNull, descriptionAbsent, descriptionWrongType,
    descriptionPlain, descriptionEscaped, descriptionEscapedSlashes, descriptionHostile, descriptionNestedTables,
    descriptionNestedBlocks, descriptionOneWord, descriptionUnfinished, teamOfTwelve, teamNull, teamAbsent,
    teamIsObject, teamOfOddMembers, teamUnknownRoles, teamOddRoles, nameAbsent, nameIsHtml, nameIsEmoji,
    nameTurnsAround, nameVeryLong, nameHasLines, codeIsNumber, codeLooksLikeFormula, remoteIdIsNumber, unknownKeys,
    repeatedKey};

} // namespace

std::vector<QByteArray> oddJobs(JobMaker& maker)
{
    std::vector<QByteArray> jobs;
    for (const JobSpoiler spoil : spoilers) {
        SampleJob job = maker.makeJob();
        spoil(job, maker);
        jobs.push_back(jobJson(job));
    }
    return jobs;
}

qsizetype oddJobCount()
{
    return std::ssize(spoilers);
}

} // namespace docket
