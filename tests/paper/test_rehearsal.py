"""A workbook that would end the process of its reader ends only the one it was tried in."""

import base64
import struct
import zlib

import pytest

from paper.package import UnreadableFile
from paper.rehearsal import can_be_opened
from paper.sheet import Sheet, read

_OLD = zlib.decompress(
    base64.b85decode(
        "c-rk(U1%It6h3$MC$mYKOwvScYvUU0Hf=W2G!!GXW|OpP!8S{bSfrqv?If<<WXmS?2NbudeNZeYeek7F3V9L59|V0+G<gtwP!y"
        "q1eM)^R`mhy63QflEoVk;%Yl6FLDOmRmXU@In&bjx@JwNx{@4jtXIRD|sOH>5A$wy00h=K(?1vI^mMPz8+lH)iY+o{5T3KlhG8"
        "~S0t0FZ57qwN~fv<f#T3{wWrG=*s&O@e0W1u6$_fyWfiSBlJ1iQkn9)%7c1pYu28aUZZa{yEok{MQ2Ofc3z2zy@HWdjwDuuo<`"
        ">*aB=7pCGywcpGp7a3gRN@OHg+o2HC+qTR0hTdKL{hC|4N6@vl#blul%a<Tm-c*F<(dGU*%fQRWA`^I1*oebY77!Vy2iglQSlk"
        "P!F(OGaC=zZaSChtAseSjE+d$mU&GGe0pX?eHHyMb8#6Os8*INk8euQ+;MenSUAK=mX4r6@t^;!(POqiz0rn&tR<$ey&biS&ZR"
        "%`E-ygbQMHF3fxu7yfUh@r^S1^uOcJV((Vl=T7(gd@+C98vN)Q{OxP-Lx1C+F%VNZa+q2<pU|dUP-t_`FLZsbMrcbe;5;S1dkQ"
        "nX=6C%({W`)@;h9$^kZ9zzqMzvrPR{vZStgk0B+Sw473+oALv?u$pD&Q=O*)~F?9Dk9!#hT8S1dQ(n@Ia6(z*EuGX6FEcu=PaO"
        "nNZ!>?BA$o0`IW{b+XYjP62nfSWzhT@DTplXm;v!y{?70#`P_Ra1jc7&jAHf5}AkQ2Pjehhw)%e!;?Y*WSMJ{ejVV-;=`6t=vi"
        "IZo}Q06BwEIZx@M9dC$nVEwqJj;zR}`?IWoPdn$a;el9$mnMh1Vhwbs>=|r|Y(!Dd%-wL}&{_(qbV%!c#;wNQ+SL7XmGCcy9`?"
        "eOeJJ3Gab#bQaV!m%%LHj(?QwYDP<e8zUiYiaWqlzBG+$Oywdr0(opiwCIS?WvwN*_9?SL+(}wl)ayxg9>x4a;l0iAgmIPp!f;"
        "ig=4s2Dk@5>7GJQ>7J4?W4Xs;KHW29%)i{@F)lQIp*YLrA9f9!H??2#r;yI?aOLtH!Vl%GRf-vdYDJD^c+LlmX8Jhjo(M$uV{a"
        "KYYi+y*0ON4#akFqD<rPr1rPp2x6^pOdt-&nQaAVsYdXQ_L1F2*-GnE;e4)1$DX{W>Y-P<*i7`4-BTO52KH8$4!Z)!i~TDD?Xa"
        "(E77wRvgb)VW`;4n1wX^QK9iTR-}N&GDj+Odjvm^<hkJ*(176Jfv&IBf4HZrrq!IB2k-e@6d7{l+rFoe{tUn-&{C*&nD~4ThKp"
        "x^}W4(5*P6f>pIm-iB^HGYw>R;xSsbv*{7lySWSilF&1*$k7M;L9i>sx<7nCXH^VB1zPmVO+^aU!cz!;JbtmAXL(t)wiq`iP+`"
        "&qb*$mvj9A`tQ3GIsQ$LX}(``;b<t|pZ!Jxa&%{}ZT9+4lS41!H0p=1ikz&49Bubm;X1W$ZuKU+*rjzZWYcMF(3vusnTwEBODr"
        "fYa6czrdfPFe2X"
    )
)
"""Three rows of two cells, as LibreOffice writes .xls."""
_LAST_CELL = struct.pack("<4H", 0x00FD, 10, 2, 1)
"""The beginning of its record: what it is, how long, row and column."""


def test_an_old_workbook_is_read_as_any_other() -> None:
    assert can_be_opened(_OLD)
    assert read(_OLD) == (Sheet("l", [["Navn", "Pris"], ["A", "12,5"], ["B", "13,5"]]),)


def test_a_cell_in_the_farthest_corner_of_an_old_workbook_is_refused_and_nobody_ends() -> None:
    assert _OLD.count(_LAST_CELL) == 1
    far = _OLD.replace(_LAST_CELL, struct.pack("<4H", 0x00FD, 10, 0xFFFF, 0xFFFF))
    assert not can_be_opened(far)
    with pytest.raises(UnreadableFile, match="too_large"):
        read(far)


def test_what_is_no_workbook_does_no_harm() -> None:
    assert can_be_opened(b"\xd0\xcf\x11\xe0rubbish")
