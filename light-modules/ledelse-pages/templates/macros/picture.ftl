[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#-- The relations as a picture: a leader in the middle, and the five directions around. Units are those of the view box,
     400 by 400 around the middle; what each direction looks like stands in "shapes", where its words go in "places". --]

[#assign petal = "M-40-55A68 68 0 0 1 40-55L44-104H76L0-160-76-104H-44Z"]
[#assign shapes = {
  "inward": "M58 0A58 58 0 1 1-58 0A58 58 0 1 1 58 0ZM51 51L83 64 64 83ZM-51 51L-64 83-83 64ZM-51-51L-83-64-64-83ZM51-51L64-83 83-64Z",
  "outward": "M197 0A197 197 0 1 1-197 0A197 197 0 1 1 197 0ZM167 0A167 167 0 1 0-167 0A167 167 0 1 0 167 0Z"
    + "M170 170L112 152 152 112ZM-170 170L-152 112-112 152ZM-170-170L-112-152-152-112ZM170-170L152-112 112-152Z"}]
[#assign turns = {"upward": [0], "downward": [180], "across": [270, 90]}]
[#assign person = "M0-46a11 11 0 1 1 0 22a11 11 0 1 1 0-22zM-21 0c0-13 9-20 21-20s21 7 21 20z"]
[#-- Middle of the words, how wide they may be, and how many letters go into a line. --]
[#assign places = {
  "upward": [[0, -100, 96, 10]], "downward": [[0, 100, 96, 10]], "inward": [[0, 22, 88, 9]],
  "across": [[-111, 0, 72, 8], [111, 0, 72, 8]]}]
[#assign letter = 9.6]

[#-- Links to the relations. The same relations must stand beside it as a list: the picture leaves out what it cannot
     draw, and draws nothing at all when two relations point the same way. --]
[#macro relations items label]
[#local ways = []]
[#list items as relation]
  [#if ways?seq_contains(relation.direction().key())][#return][/#if]
  [#local ways = ways + [relation.direction().key()]]
[/#list]
[#if items?has_content]
[#local arc = "bue-" + content.@id]
<svg class="ledelse-picture" viewBox="-200 -200 400 400" role="group" aria-label="${label}">
  <path id="${arc}" d="M-176 0A176 176 0 0 1 176 0" fill="none"/>
  <circle class="ledelse-picture-ground" r="167"/>
  [#list items as relation]
  [#local way = relation.direction().key()]
  [#local title = relation.title().text(texts.language)]
  [#local tagline = relation.tagline().text(texts.language)]
  <a href="${addresses.relation(relation)}" class="ledelse-tone-${relation.colour().key()}"[@texts.lang title /]>
    <title>${title}[#if !tagline.isEmpty()]: ${tagline}[/#if]</title>
    [@shape way /]
    <g aria-hidden="true">
      [#if way == "outward"]
      <text><textPath href="#${arc}" startOffset="50%"[@squeeze title.value() 230 /]>${title}</textPath></text>
      [#else]
      [#list places[way] as place][@words title.value() place /][/#list]
      [/#if]
    </g>
  </a>
  [/#list]
</svg>
[/#if]
[/#macro]

[#-- The same picture, small and without words, with one direction marked. --]
[#macro emblem relation]
<svg class="ledelse-emblem" viewBox="-200 -200 400 400" aria-hidden="true">
  [#list ["outward", "upward", "across", "downward", "inward"] as way]
  <g[#if way == relation.direction().key()] class="ledelse-emblem-here"[/#if]>[@shape way /]</g>
  [/#list]
</svg>
[/#macro]

[#macro shape way]
[#if turns[way]??]
[#list turns[way] as turn]<path d="${petal}" transform="rotate(${turn})"/>[/#list]
[#else]
<path d="${shapes[way]}"/>
[#if way == "inward"]<path class="ledelse-picture-person" d="${person}"/>[/#if]
[/#if]
[/#macro]

[#-- At most three lines around the middle of a place; what is longer is read in the list. --]
[#macro words text place]
[#local lines = []]
[#local line = ""]
[#list text?split(" ") as word]
  [#if line?has_content && line?length + word?length + 1 gt place[3]]
    [#local lines = lines + [line]]
    [#local line = word]
  [#else]
    [#local line = (line + " " + word)?trim]
  [/#if]
[/#list]
[#local lines = (lines + [line])[0..*3]]
<text>[#list lines as each]<tspan x="${place[0]?c}" y="${(place[1] + 6 + 19 * each?index - 19 * (lines?size - 1) / 2)?c}"[@squeeze each place[2] /]>${each}</tspan>[#sep] [/#sep][/#list]</text>
[/#macro]

[#macro squeeze text width][#if text?length * letter gt width] textLength="${width?c}" lengthAdjust="spacingAndGlyphs"[/#if][/#macro]
