[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/layout.ftl" as layout]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/editions.ftl" as editions]
[#assign page = cmsfn.decode(content)]
[@layout.page title=page.title!page.@name suffix="/udgaver" section="editions"]
  [@layout.opening page /]
  [#list ledelsefn.editions()]
  <ul class="ledelse-cards ledelse-editions">
    [#items as edition]
    [#assign state = editions.state(edition)]
    <li class="ledelse-card">
      <p class="ledelse-badge ledelse-badge-${state}">${i18n["ledelse-pages.visitors.state." + state]}</p>
      <h2><a href="${(state == "current")?then(addresses.base(), addresses.edition(edition))}">[@texts.inline edition.title() /]</a></h2>
      <p class="ledelse-meta">[#if edition.edition()?has_content]${i18n["ledelse-pages.edition"]} ${edition.edition()}[#if edition.validFrom().isPresent() || edition.validTo().isPresent()] · [/#if][/#if][@editions.validity edition /]</p>
    </li>
    [/#items]
  </ul>
  [#else]
  <p class="ledelse-lead">${i18n["ledelse-pages.noFramework"]}</p>
  [/#list]
[/@layout.page]
