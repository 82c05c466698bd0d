[#ftl output_format="HTML"]
[#-- Where the pages of the framework are: below its front page, wherever that stands. --]

[#-- A page and how many names of its address stand behind the front page's. Where the front page has the name that the
     definition's parameters give it, the path of the page that is drawn tells, and no other page is read; else the front
     page is looked for above, and at last where the parameters say. --]
[#function located page]
  [#local home = (def.parameters.home)!""]
  [#local inside = "/" + home?keep_after_last("/") + "/"]
  [#if !isFront(page) && inside?length > 2 && (page.@path + "/")?contains(inside)]
    [#return {"page": page, "behind": (page.@path + "/")?keep_after_last(inside)?split("/")?size - 1}]
  [/#if]
  [#local above = page]
  [#list 1..page.@depth as level]
    [#if isFront(above)][#return {"page": above, "behind": 0}][/#if]
    [#if above.@depth > 1][#local above = cmsfn.parent(above)][/#if]
  [/#list]
  [#return {"page": (cmsfn.contentByPath(home))!page, "behind": 0}]
[/#function]

[#function isFront page]
  [#return (page["mgnl:template"]!"") == "ledelse-pages:pages/framework"]
[/#function]

[#-- The front page's address, from that of the page it was located by. --]
[#function front link]
  [#local address = link?remove_ending(".html")]
  [#list 1..*place.behind as name][#local address = address?keep_before_last("/")][/#list]
  [#return address]
[/#function]

[#-- Worked out once for a script, which may ask for an address a hundred times. --]
[#assign place = located(cmsfn.page(content))]
[#assign root = front(cmsfn.link(place.page))]

[#-- Editions by identifier, looked up rather than compared: FreeMarker compares texts by the rules of a language, which
     for identifiers takes more time than all the rest of an address. --]
[#assign current = {}]
[#if ledelsefn.framework()??][#assign current = {ledelsefn.framework().id(): true}][/#if]
[#assign editionNames = {}]
[#list ledelsefn.editions() as edition]
  [#if edition.name()?matches("[A-Za-z0-9_-]+")][#assign editionNames = editionNames + {edition.id(): edition.name()}][/#if]
[/#list]

[#function base]
  [#return root]
[/#function]

[#-- The front page in each of the site's languages. --]
[#function languages]
  [#local all = {}]
  [#list cmsfn.localizedLinks(place.page)!{} as language, link][#local all = all + {language: front(link)}][/#list]
  [#return all]
[/#function]

[#-- By a readable address, where the key is one that virtualUriMappings take; in an edition that does not hold today, below that. --]
[#function relation value]
  [#local readable = value.key()?matches("[a-z0-9-]+")]
  [#if current[value.framework()]??]
    [#return base() + readable?then("/relationer/" + value.key(), "/relation?key=" + value.key()?url)]
  [/#if]
  [#local edition = editionName(value.framework())]
  [#return base() + readable?then("/udgaver/" + edition + "/relationer/" + value.key(),
      "/relation?key=" + value.key()?url + "&edition=" + edition)]
[/#function]

[#function read]
  [#return base() + "/laes"]
[/#function]

[#function readEdition value]
  [#return read() + "?edition=" + editionName(value.id())]
[/#function]

[#function editions]
  [#return base() + "/udgaver"]
[/#function]

[#function edition value]
  [#return base() + "/udgaver/" + editionName(value.id())]
[/#function]

[#-- What addresses call an edition: its name, or its identifier where the name holds what mappings do not take. --]
[#function editionName id]
  [#return editionNames[id]!id?url]
[/#function]

[#-- By its name, or by its identifier where the name holds what virtualUriMappings/story.yaml does not take. --]
[#function story value]
  [#local named = value.name()?matches("[A-Za-z0-9_-]+")]
  [#return base() + "/fortaellinger/" + named?then(value.name(), value.id()?url)]
[/#function]

[#function stories]
  [#return base() + "/fortaellinger"]
[/#function]

[#function questions]
  [#return base() + "/spoergsmaal"]
[/#function]

[#function search]
  [#return base() + "/soeg"]
[/#function]

[#-- What a question is called in addresses: its name, or its identifier where the name holds what an address does not take. --]
[#function questionKey value]
  [#return value.name()?matches("[A-Za-z0-9_-]+")?then(value.name(), value.id())]
[/#function]

[#-- By what virtualUriMappings/question.yaml takes. --]
[#function question value]
  [#return questions() + "/" + questionKey(value)?url]
[/#function]

[#-- One card at a time. --]
[#function cards]
  [#return base() + "/kort"]
[/#function]

[#-- All cards of a deck, put together by hand. --]
[#function deck]
  [#return base() + "/bunke"]
[/#function]

[#-- An address of this instance with protocol and host, for paper: by the address that a page's dialog names, else by that
     of the server; the bare address when neither is known. --]
[#function outside page address]
  [#local named = (page.address!"")?trim?remove_ending("/")]
  [#local known = named?matches("https?://[^\\s/?#]+(/[^\\s?#]*)?")?then(named, (defaultBaseUrl!"")?remove_ending("/"))]
  [#return known?has_content?then(known + address?remove_beginning(ctx.contextPath), address)]
[/#function]

[#-- What follows an address: where the list begins, then choices, each as an ampersand, its name and its value. --]
[#function query offset choices=""]
  [#local all = (offset > 0)?then("&offset=" + offset?c, "") + choices]
  [#return all?has_content?then("?" + all?remove_beginning("&"), "")]
[/#function]

[#-- Where a list begins, from the address: anything that is no number is the beginning. --]
[#function offset]
  [#local asked = ctx.offset!"0"]
  [#return asked?matches("[0-9]{1,6}")?then(asked, "0")?number]
[/#function]
