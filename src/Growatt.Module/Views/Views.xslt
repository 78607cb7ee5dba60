<?xml version="1.0" encoding="utf-8"?>
<!--
  Makes Growatt.Format.ps1xml of the views in this folder. One file a type: <Views Type="Growatt.Plant"> holds <Table>s of <Column>s and a <List> of <Item>s.

    Property="Soc"           shows a property; else the element's text is a script that says what to show.
    Format="{0:F0}"          for numbers and dates. Whatever has none is shown as text: U+FFFD stands for control characters and those that turn the direction of text.
    Width="4" Right="yes"    of a column; the last one takes what is left.
    Wrap="16"                breaks longer text between words, and within a long one in front of a capital. So wide is the column where a terminal of 80 columns uses 79.
    Moment="Time"            a column with the day and time of a date; for one of more than 180 days ago, the year.
    AlsoOf="Growatt.Any"     a further type name that a table is for.
    If="$_.Vac1"             when to list an item. Without it: when its property is not null.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output indent="yes" />

  <!-- As Growatt.Errors.ShownText has it. -->
  <xsl:variable name="clean"> -replace '[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]', '&#xFFFD;'</xsl:variable>

  <xsl:template match="/">
    <Configuration>
      <ViewDefinitions>
        <xsl:apply-templates select="document(/Files/File)/Views/*" />
      </ViewDefinitions>
    </Configuration>
  </xsl:template>

  <xsl:template match="Table">
    <View>
      <xsl:call-template name="NameAndType" />
      <xsl:if test="@GroupBy">
        <GroupBy><PropertyName><xsl:value-of select="@GroupBy" /></PropertyName></GroupBy>
      </xsl:if>
      <TableControl>
        <TableHeaders>
          <xsl:for-each select="Column">
            <TableColumnHeader>
              <Label><xsl:value-of select="@Label" /></Label>
              <xsl:if test="@Width"><Width><xsl:value-of select="@Width" /></Width></xsl:if>
              <xsl:if test="@Right"><Alignment>Right</Alignment></xsl:if>
            </TableColumnHeader>
          </xsl:for-each>
        </TableHeaders>
        <TableRowEntries>
          <TableRowEntry>
            <xsl:if test="Column/@Wrap"><Wrap /></xsl:if>
            <TableColumnItems>
              <xsl:for-each select="Column">
                <TableColumnItem><xsl:call-template name="Shown" /></TableColumnItem>
              </xsl:for-each>
            </TableColumnItems>
          </TableRowEntry>
        </TableRowEntries>
      </TableControl>
    </View>
  </xsl:template>

  <xsl:template match="List">
    <View>
      <xsl:call-template name="NameAndType" />
      <ListControl>
        <ListEntries>
          <ListEntry>
            <ListItems>
              <xsl:for-each select="Item">
                <ListItem>
                  <xsl:if test="@If | @Property">
                    <ItemSelectionCondition>
                      <ScriptBlock>
                        <xsl:value-of select="@If" />
                        <xsl:if test="not(@If)">$null -ne $_.<xsl:value-of select="@Property" /></xsl:if>
                      </ScriptBlock>
                    </ItemSelectionCondition>
                  </xsl:if>
                  <Label><xsl:value-of select="@Label" /></Label>
                  <xsl:call-template name="Shown" />
                </ListItem>
              </xsl:for-each>
            </ListItems>
          </ListEntry>
        </ListEntries>
      </ListControl>
    </View>
  </xsl:template>

  <xsl:template name="NameAndType">
    <Name><xsl:value-of select="@Name" /></Name>
    <ViewSelectedBy>
      <TypeName><xsl:value-of select="../@Type" /></TypeName>
      <xsl:if test="@AlsoOf"><TypeName><xsl:value-of select="@AlsoOf" /></TypeName></xsl:if>
    </ViewSelectedBy>
  </xsl:template>

  <xsl:template name="Shown">
    <xsl:variable name="script">
      <xsl:choose>
        <xsl:when test="@Property">$_.<xsl:value-of select="@Property" /></xsl:when>
        <xsl:otherwise>$(<xsl:value-of select="." />)</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="@Moment">
        <ScriptBlock>if ($_.<xsl:value-of select="@Moment" /> -lt [datetime]::Now.AddDays(-180)) { '{0:yyyy-MM-dd}' -f $_.<xsl:value-of select="@Moment" /> } else { '{0:MM-dd HH:mm}' -f $_.<xsl:value-of select="@Moment" /> }</ScriptBlock>
      </xsl:when>
      <xsl:when test="@Property = 'Mark'">
        <ScriptBlock>if (-not $_.Mark -or -not $PSStyle) { $_.Mark } elseif ($_.Mark -eq '!') { "$($PSStyle.Foreground.BrightRed)!$($PSStyle.Reset)" } else { "$($PSStyle.Foreground.BrightYellow)?$($PSStyle.Reset)" }</ScriptBlock>
      </xsl:when>
      <xsl:when test="@Format and @Property">
        <PropertyName><xsl:value-of select="@Property" /></PropertyName>
        <FormatString><xsl:value-of select="@Format" /></FormatString>
      </xsl:when>
      <xsl:when test="@Format">
        <ScriptBlock><xsl:value-of select="." /></ScriptBlock>
        <FormatString><xsl:value-of select="@Format" /></FormatString>
      </xsl:when>
      <xsl:when test="@Wrap">
        <!-- PowerShell breaks between words in the languages named here, and anywhere in all others. -->
        <ScriptBlock>$text = <xsl:value-of select="$script" /><xsl:value-of select="$clean" />
          $long = if ($PSCulture -match '^(en|fr|de|it|pt|es)\b') { '\S{<xsl:value-of select="@Wrap + 1" />}' } else { '.{<xsl:value-of select="@Wrap + 1" />}' }
          $text -creplace "(?=$long)(?:(.{1,<xsl:value-of select="@Wrap" />}) +|(.{1,<xsl:value-of select="@Wrap" />})(?=[A-Z(]))", "`$1`$2`n"</ScriptBlock>
      </xsl:when>
      <xsl:otherwise>
        <ScriptBlock><xsl:value-of select="$script" /><xsl:value-of select="$clean" /></ScriptBlock>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
