[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/layout.ftl" as layout]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/frameworks.ftl" as frameworks]
[#assign page = cmsfn.decode(content)]
[#assign framework = ledelsefn.framework()!]
[#if framework?has_content]
[@layout.page title=framework.title().text(texts.language) section="home"]
  [@frameworks.heading framework /]
  [#if page.introduction?has_content]<p class="ledelse-lead">[@texts.own page "introduction" /]</p>[/#if]
  [@frameworks.front framework /]
  <ul class="ledelse-ways">
    <li><a href="${addresses.read()}">${i18n["ledelse-pages.visitors.read.link"]}</a></li>
    <li><a href="${addresses.editions()}">${i18n["ledelse-pages.visitors.editions"]}</a></li>
  </ul>
[/@layout.page]
[#else]
[@layout.page title=page.title!page.@name section="home"]
  [@layout.opening page /]
  <p class="ledelse-lead">${i18n["ledelse-pages.noFramework"]}</p>
[/@layout.page]
[/#if]
