// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_links.h"

#include "formats/inline_html.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <utility>

namespace formats {

namespace {

constexpr int mostDetours = 4; // one scanner's link inside another's

struct Detour
{
    QRegularExpression host;
    QString path;       // begins with
    QStringList values; // parameters that may hold the address
};

Detour detour(const char *host, const char *path, const char *values)
{
    return {QRegularExpression(QLatin1Char('^') + QLatin1String(host) + QLatin1Char('$')), QLatin1String(path),
            QString(QLatin1String(values)).split(QLatin1Char(' '))};
}

const QList<Detour> &detours()
{
    static const QList<Detour> table = {
        detour("(?:www\\.|news\\.url\\.|plus\\.url\\.)?google\\.[a-z]{2,3}(?:\\.[a-z]{2})?", "/url", "q url"),
        detour("(?:[a-z0-9-]+\\.)*safelinks\\.protection\\.(?:outlook|office365)\\.(?:com|us|cn)", "/", "url"),
        detour("(?:statics\\.)?teams\\.(?:cdn\\.office\\.net|microsoft\\.com)", "/evergreen-assets/safelinks", "url"),
        detour("lm?\\.(?:facebook|messenger|instagram|threads)\\.(?:com|net)", "/", "u"),
        detour("(?:www\\.|m\\.)?facebook\\.com", "/l.php", "u"),
        detour("(?:www\\.|m\\.)?youtube\\.com", "/redirect", "q"),
        detour("urldefense\\.proofpoint\\.com", "/v1/url", "u"),
        detour("linkprotect\\.cudasvc\\.com", "/url", "a"),
        detour("(?:www\\.)?slack-redir\\.net", "/link", "url"),
        detour("(?:[a-z]+\\.)?duckduckgo\\.com", "/l/", "uddg"),
        detour("out\\.reddit\\.com", "/", "url"),
        detour("(?:www\\.|m\\.|away\\.)?vk\\.(?:com|ru)", "/away.php", "to"),
        detour("l\\.wl\\.co", "/l", "u"),
        detour("(?:www\\.)?medium\\.com", "/r", "url"),
        detour("(?:www\\.)?linkedin\\.com", "/redir/redirect", "url"),
        detour("(?:www\\.)?linkedin\\.com", "/safety/go", "url"),
        detour("(?:r\\.)?search\\.yahoo\\.com", "/cbclk", "u"),
        detour("(?:www\\.)?bing\\.com", "/news/apiclick.aspx", "url"),
        detour("(?:www\\.)?steamcommunity\\.com", "/linkfilter", "url u"),
        detour("exit\\.sc", "/", "url"),
        detour("t\\.umblr\\.com", "/redirect", "z"),
        detour("(?:www\\.)?tiktok\\.com", "/link/v2", "target"),
        detour("(?:www\\.)?pinterest\\.com", "/offsite", "url"),
        detour("deref-(?:gmx|mail|1und1)\\.(?:net|com|de)", "/", "redirectUrl"),
        detour("deref-web\\.de", "/", "redirectUrl"),
        detour("protect\\d?\\.fireeye\\.com", "/", "u"),
        detour("clicktime\\.symantec\\.com", "/", "u"),
        detour("(?:[a-z0-9-]+\\.)?trendmicro\\.com", "/wis/clicktime", "url"),
        detour("link\\.edgepilot\\.com", "/", "u"),
        detour("go\\.(?:redirectingat|skimresources)\\.com", "/", "url"),
        detour("click\\.linksynergy\\.com", "/deeplink", "murl"),
        detour("(?:www\\.)?awin1\\.com", "/cread.php", "ued p"),
    };
    return table;
}

QString proofpoint(const QUrl &url)
{
    if (url.host() == QLatin1String("urldefense.proofpoint.com") && url.path() == QLatin1String("/v2/url")) {
        QString inner = QUrlQuery(url).queryItemValue(QStringLiteral("u"), QUrl::FullyEncoded);
        inner.replace(QLatin1Char('-'), QLatin1Char('%')).replace(QLatin1Char('_'), QLatin1Char('/'));
        return QUrl::fromPercentEncoding(inner.toUtf8());
    }
    if (url.host() == QLatin1String("urldefense.com") || url.host() == QLatin1String("urldefense.us")) {
        const QString whole = url.toString(QUrl::FullyEncoded);
        const qsizetype begin = whole.indexOf(QLatin1String("/v3/__"));
        const qsizetype end = whole.indexOf(QLatin1String("__;"), begin + 6);
        // A star stands for a letter that is encoded behind the address: such a link is left alone.
        if (begin >= 0 && end > begin && !whole.mid(begin + 6, end - begin - 6).contains(QLatin1Char('*')))
            return whole.mid(begin + 6, end - begin - 6);
    }
    return {};
}

// "/ck/a?…&u=a1aHR0cHM6…": the address in letters of base 64 behind two that say so.
QString bing(const QUrl &url)
{
    static const QRegularExpression host(QStringLiteral("^(?:[a-z]+\\.)?bing\\.com$"));
    if (url.path() != QLatin1String("/ck/a") || !host.match(url.host()).hasMatch())
        return {};
    const QString inner = QUrlQuery(url).queryItemValue(QStringLiteral("u"), QUrl::FullyDecoded);
    return inner.startsWith(QLatin1String("a1"))
               ? QString::fromUtf8(QByteArray::fromBase64(inner.mid(2).toUtf8(), QByteArray::Base64UrlEncoding))
               : QString();
}

// A news page as a search engine keeps it for telephones has the address of its own in the path: "/amp/s/q.example/a",
// "/c/s/q.example/a".
QString keptForTelephones(const QUrl &url)
{
    static const QRegularExpression engine(QStringLiteral("^(?:www\\.)?google\\.[a-z]{2,3}(?:\\.[a-z]{2})?$"));
    static const QRegularExpression path(QStringLiteral("^/amp/(s/)?([^/]+\\.[^/]+(?:/.*)?)$"));
    static const QRegularExpression keptPath(QStringLiteral("^/[cv]/(s/)?([^/]+\\.[^/]+(?:/.*)?)$"));
    const QString host = url.host().toLower();
    const bool kept =
        host.endsWith(QLatin1String(".cdn.ampproject.org")) || host == QLatin1String("cdn.ampproject.org");
    if (!kept && !engine.match(host).hasMatch())
        return {};
    const QRegularExpressionMatch match = (kept ? keptPath : path).match(url.path(QUrl::FullyEncoded));
    if (!match.hasMatch())
        return {};
    const QString query = url.hasQuery() ? QLatin1Char('?') + url.query(QUrl::FullyEncoded) : QString();
    return (match.captured(1).isEmpty() ? QLatin1String("http://") : QLatin1String("https://")) + match.captured(2)
           + query;
}

// "https://href.li/?https://q.example/": the address is all of the query. "/…/https%3A%2F%2Fq.example": or the end of
// the path.
QString behindAll(const QUrl &url)
{
    const QString host = url.host().toLower();
    if (host == QLatin1String("href.li") || host == QLatin1String("hidereferrer.net"))
        return url.query(QUrl::FullyEncoded);
    if (host == QLatin1String("secure-web.cisco.com"))
        return QUrl::fromPercentEncoding(url.path(QUrl::FullyEncoded).section(QLatin1Char('/'), 2).toUtf8());
    return {};
}

QString behindDetour(const QString &address)
{
    const QUrl url(address, QUrl::TolerantMode);
    for (const QString &inner : {proofpoint(url), bing(url), keptForTelephones(url), behindAll(url)}) {
        if (isWebAddress(inner))
            return inner;
    }
    const QString host = url.host().toLower();
    for (const Detour &known : detours()) {
        if (!known.host.match(host).hasMatch() || !url.path().startsWith(known.path))
            continue;
        const QUrlQuery query(url);
        for (const QString &name : known.values) {
            const QString value = query.queryItemValue(name, QUrl::FullyDecoded);
            if (isWebAddress(value))
                return value;
        }
    }
    return {};
}

// Parameters that only one site's own counting knows; elsewhere they may choose what is shown.
struct SiteTracking
{
    const char *site;
    const char *names;
};

constexpr SiteTracking siteTracking[] = {
    {"amazon", "ref_ linkcode linkid creative creativeasin ascsubtag qid dchild"},
    {"aliexpress.com", "scm pvid algo_pvid algo_exp_id aff_platform aff_trace_key"},
    {"bloomberg.com", "sref leadsource"},
    {"nytimes.com", "campaign_id emc instance_id nl regi_id segment_id te user_id smtyp"},
    {"linkedin.com", "trackingid refid lipi licu midtoken midsig trkemail"},
    {"reddit.com", "share_id ref ref_source correlation_id rdt"},
    {"tiktok.com",
     "share_link_id share_app_id share_item_id sender_device is_from_webapp is_copy_url tt_from u_code _r _t"},
    {"facebook.com", "__eep__ fref hc_ref hc_location notif_id notif_t acontext"},
    {"instagram.com", "ig_rid"},
};

bool isTracking(const QString &name, const QString &host, const QString &path)
{
    static const QRegularExpression everywhere(QStringLiteral(
        "^(?:utm_.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|gad_source|gad_campaignid|srsltid|msclkid|"
        "twclid|ttclid|yclid|ysclid|fb_(?:action_ids|action_types|source|ref)|action_(?:object|type|ref)_map|gs_l|_gac"
        "|gad|trk_(?:contact|msg|module|sid)|hss_channel|hmb_(?:campaign|medium|source)|spm|emci|emdi|ceid|sms_(?:ss|"
        "click|source|uph)|awesm|__s|p[df]_rd_[a-z]+|oft_[a-z]+|mkwid|pcrid|ef_id|_ke|gdf(?:ms|trk|fi)|sb_referer_host"
        "|redirect_(?:log_)?mongo_id|wtmc|guccounter|ymclid|irgwc|bsft_[a-z]+|vgo_ee|et_rid"
        "|li_fat_id|igshid|igsh|mc_[a-z]?eid|mc_cid|mc_tc|mkt_tok|_hsenc|_hsmi|__hs(?:tc|sc|fp)|"
        "hsctatracking|vero_(?:id|conv)"
        "|oly_(?:enc|anon)_id|rb_clickid|s_cid|wickedid|_ga|_gl|_openstat|ref_src|ref_url|at_(?:medium|"
        "campaign.*|custom.*|link.*"
        "|bbc.*|format|ptr_name)|ns_(?:mchannel|source|campaign|linkname|fee)|xtor|cmpid|wt[._]mc(?:_id)"
        "?|wt_zmc|(?:piwik|pk|mtm"
        "|matomo)_(?:campaign|kwd|keyword|source|medium|content|cid|group|placement)|itm_.*|ga_(?:"
        "source|medium|term|content"
        "|campaign|place)|sc_(?:campaign|channel|content|medium|outcome|geo|country)|trk(?:campaign|"
        "info)?|mibextid|__twitter_"
        "impression|ml_subscriber(?:_hash)?|ck_subscriber_id|dm_i|elqtrack(?:id)?|epik|guce_referrer(?:_"
        "sig)?|s_kwcid|__cft__\\[\\d+\\]|__tn__|smid|cmp|ncid|hsa_.*|_kx|sccid|rdt_cid|cndid|bxid|sfmc_.*"
        "|_branch_.*|dicbo|tblci|irclickid|cjevent|xmt|wpisrc|ito)$"));
    if (everywhere.match(name.toLower()).hasMatch())
        return true;
    const auto on = [&host](const char *site) {
        return host == QLatin1String(site) || host.endsWith(QLatin1Char('.') + QLatin1String(site));
    };
    const QStringList labels = host.split(QLatin1Char('.'));
    for (const SiteTracking &one : siteTracking) {
        const bool here =
            qstrcmp(one.site, "amazon") == 0 ? labels.mid(0, 3).contains(QLatin1String("amazon")) : on(one.site);
        if (here && QString::fromLatin1(one.names).split(QLatin1Char(' ')).contains(name, Qt::CaseInsensitive))
            return true;
    }
    if (on("youtube.com") || on("youtu.be") || on("spotify.com"))
        return name == QLatin1String("si") || name == QLatin1String("feature") || name == QLatin1String("pp")
               || name == QLatin1String("ab_channel");
    if (on("twitter.com") || on("x.com"))
        return path.contains(QLatin1String("/status/")) && (name == QLatin1String("s") || name == QLatin1String("t"));
    return false;
}

// What is left of "a=1&utm_source=x"; the same when there was nothing to take out.
QString withoutTrackingIn(const QString &parameters, const QString &host, const QString &path)
{
    QString kept;
    QString sign;      // in front of the next one that stays
    bool first = true; // of those that stay
    for (qsizetype at = 0; at <= parameters.size();) {
        qsizetype end = at;
        while (end < parameters.size() && parameters.at(end) != QLatin1Char('&')
               && parameters.at(end) != QLatin1Char(';'))
            ++end;
        const QString part = parameters.mid(at, end - at);
        if (!isTracking(QUrl::fromPercentEncoding(part.section(QLatin1Char('='), 0, 0).toUtf8()), host, path)) {
            kept += std::exchange(first, false) ? part : QString(sign + part);
        }
        sign = parameters.mid(end, parameters.mid(end, 5) == QLatin1String("&amp;") ? 5 : 1); // escaped twice
        at = end + qMax<qsizetype>(1, sign.size());
    }
    return kept;
}

// "#utm_source=x", "#part&xtor=1", "#/page?utm_source=x". A lone word is a place on the page.
QString withoutTrackingInFragment(const QString &fragment, const QString &host)
{
    if (!fragment.contains(QLatin1Char('=')))
        return fragment;
    const qsizetype query = fragment.indexOf(QLatin1Char('?')) + 1;
    const QString kept = withoutTrackingIn(fragment.mid(query), host, {});
    if (kept == fragment.mid(query))
        return fragment;
    return kept.isEmpty() ? fragment.left(qMax<qsizetype>(0, query - 1)) : fragment.left(query) + kept;
}

QString withoutParameters(const QString &address)
{
    const qsizetype fragmentAt = address.indexOf(QLatin1Char('#'));
    const QString front = fragmentAt < 0 ? address : address.left(fragmentAt);
    const QUrl url(front, QUrl::TolerantMode);
    const QString host = url.host().toLower();
    QString clean = front;
    if (const qsizetype queryAt = front.indexOf(QLatin1Char('?')); queryAt >= 0) {
        const QString query = front.mid(queryAt + 1);
        const QString kept = withoutTrackingIn(query, host, url.path());
        if (kept != query)
            clean = kept.isEmpty() ? front.left(queryAt) : front.left(queryAt + 1) + kept;
    }
    if (fragmentAt < 0)
        return clean;
    const QString fragment = address.mid(fragmentAt + 1);
    const QString place = withoutTrackingInFragment(fragment, host);
    return place.isEmpty() && !fragment.isEmpty() ? clean : QString(clean + QLatin1Char('#') + place);
}

// A name and a password before the server's name are nobody's but the writer's, or hide which server it is. Browsers
// read a backslash as a slash here (WHATWG URL, "special authority slashes"), so it ends the server's name for us too.
QString withoutAccount(const QString &address)
{
    static const QRegularExpression front(QStringLiteral("^(\\s*https?:)([\\\\/]*)([^\\\\/?#]*)([^?#]*)"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = front.match(address);
    if (!match.hasMatch())
        return address;
    const auto slashes = [&match](int part) {
        return match.captured(part).replace(QLatin1Char('\\'), QLatin1Char('/'));
    };
    const QString server = match.captured(3);
    return match.captured(1) + slashes(2) + server.mid(server.lastIndexOf(QLatin1Char('@')) + 1) + slashes(4)
           + address.mid(match.capturedEnd());
}

} // namespace

QString withoutTracking(const QString &given)
{
    const QString address = withoutAccount(given);
    if (!address.contains(QLatin1Char('?')) && !address.contains(QLatin1Char('#'))
        && !address.contains(QLatin1String("//urldefense.")) && !address.contains(QLatin1String("/amp/"))
        && !address.contains(QLatin1String(".ampproject.org/"))
        && !address.contains(QLatin1String("//secure-web.cisco.com/")))
        return address; // nothing hangs on it
    QString direct = address;
    for (int i = 0; i < mostDetours; ++i) {
        const QString inner = behindDetour(direct);
        if (inner.isEmpty())
            break;
        direct = inner;
    }
    return withoutParameters(withoutAccount(direct));
}

bool isFilePath(const QString &address)
{
    static const QRegularExpression path(
        QStringLiteral("^\\s*(?:(?:file|smb|cifs|afp|nfs):|[A-Za-z]:[\\\\/](?!/)|\\\\\\\\)"),
        QRegularExpression::CaseInsensitiveOption);
    return path.match(address).hasMatch();
}

QUrl baseOfPage(const QString &base, const QString &page)
{
    const QUrl of = isWebAddress(page) ? QUrl(page.trimmed(), QUrl::TolerantMode) : QUrl();
    const QUrl said(base.trimmed(), QUrl::TolerantMode);
    const QUrl whole = base.trimmed().isEmpty() ? of : said.isRelative() && of.isValid() ? of.resolved(said) : said;
    return isWebAddress(whole.toString(QUrl::FullyEncoded)) ? whole : of;
}

} // namespace formats
