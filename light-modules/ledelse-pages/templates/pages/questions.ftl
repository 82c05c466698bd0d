[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/layout.ftl" as layout]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/blocks.ftl" as blocks]
[#assign page = cmsfn.decode(content)]
[#assign framework = ledelsefn.framework()!]
[#assign choices = {
  "relation": ["paa-tvaers", "opad", "indad", "nedad", "udad"],
  "audience": ["alone", "ownLeader", "leaderTeam", "employees"],
  "situation": ["everyday", "oneToOne", "teamMeeting", "change", "conflict", "feedback", "goals"]}]
[#assign messages = {
  "relation": "ledelse-pages.relations.", "audience": "ledelse-pages.audience.", "situation": "ledelse-pages.situation."}]
[#assign criteria = {"limit": 12, "offset": addresses.offset()}]
[#assign parameters = ""]
[#-- A choice that does not exist counts as none: an old or mistyped address still shows questions. --]
[#list choices as name, keys]
  [#if keys?seq_contains(ctx[name]!"")]
    [#assign criteria = criteria + {name: ctx[name]}]
    [#assign parameters = parameters + "&" + name + "=" + ctx[name]?url]
  [/#if]
[/#list]
[#assign result = ledelsefn.questions(criteria)]

[#macro choice name keys]
<label>${i18n["ledelse-pages.filter." + name]}
  <select name="${name}">
    <option value="">${i18n["ledelse-pages.filter.all"]}</option>
    [#list keys as key]
    <option value="${key}"[#if (criteria[name]!"") == key] selected[/#if]>${i18n[messages[name] + key]}</option>
    [/#list]
  </select>
</label>
[/#macro]

[@layout.page title=page.title!page.@name suffix="/spoergsmaal" section="questions"]
  <h1>${page.title!page.@name}</h1>
  [#if page.introduction?has_content]<p class="ledelse-lead">${page.introduction}</p>[/#if]
  <form class="ledelse-filter" action="${addresses.questions()}" method="get" aria-label="${i18n["ledelse-pages.filter"]}">
    [#list choices as name, keys][@choice name=name keys=keys /][/#list]
    <button type="submit">${i18n["ledelse-pages.filter.submit"]}</button>
  </form>
  <p class="ledelse-meta" role="status">${result.total()} ${i18n["ledelse-pages.filter.count"]}</p>
  [@blocks.questions result.items() /]
  [@blocks.paging result=result address=addresses.questions() parameters=parameters /]
[/@layout.page]
